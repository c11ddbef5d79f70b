package dev.catalogdesk.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RelativeTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordWordsTest {
    private static final Instant MADE = Instant.parse("2026-05-04T10:00:00Z");
    private final RecordWords words =
        new RecordWords(Messages.load(), new RelativeTime(Messages.load(), ZoneId.of("Europe/Berlin")));

    @Test
    void tellsHowLongItTook() {
        assertThat(words.duration(record("PROVISION_PRODUCT", "a"), MADE.plusSeconds(9999)))
            .contains("Took 2 min 53 s");
    }

    @Test
    void copiesEveryMemberWithTimesInIso() {
        RecordPage page = new RecordPage(record("PROVISION_PRODUCT", "orders-db"),
            new Page<>(List.of(new RecordOutput("Url", "https://a.example", "where")), Optional.empty()));

        assertThat(words.copy(page)).contains("RecordId: rec-1", "CreatedTime: 2026-05-04T12:00:00+02:00",
            "PathId: lpv2-1", "LaunchRoleArn: arn:aws:iam::111122223333:role/Launch", "RecordError E1: first",
            "RecordError E2: second", "RecordTag team: data", "RecordOutput Url: https://a.example");
    }

    private static RecordDetail record(String type, String name) {
        return new RecordDetail("rec-1", name, "pp-1", OpenEnum.of(RecordStatus.FAILED), type, "CFN_STACK",
            Optional.of(MADE), Optional.of(MADE.plusSeconds(173)), "prod-1", "pa-1", "lpv2-1",
            List.of(new RecordError("E1", "first"), new RecordError("E2", "second")),
            List.of(new Tag("team", "data")), "arn:aws:iam::111122223333:role/Launch");
    }
}
