package dev.catalogdesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.export.ListExport;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RelativeTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivityExportTest {
    private static final Location PROD = new Location("prod", "111122223333", "eu-central-1");
    private final Masker masker = new Masker();
    private final HistoryWords words = new HistoryWords(Messages.load(), new AdviceWords(Messages.load(), masker));
    private final ActivityExport export =
        new ActivityExport(new RelativeTime(Messages.load(), ZoneId.of("Europe/Berlin")), masker::mask);

    @Test
    void writesAnEarlierRecordWithItsIdsAndTimes() {
        ListExport made = export.of(List.of(item(HistoryCatalog.record("rec-a", RecordStatus.SUCCEEDED, 173))));

        assertThat(made.rows()).containsExactly(List.of("HISTORY", "PROVISION_PRODUCT", "Succeeded",
            "2026-05-04T12:00:00+02:00", "2026-05-04T12:02:53+02:00", "173", "past-rec-a", "pp-rec-a", "rec-a", "",
            "prod-1", "pa-1", "prod", "111122223333", "eu-central-1", ""));
    }

    @Test
    void hidesSecretsThatAwsQuotesInAnError() {
        masker.tell(List.of("hunter2-hunter2"));
        RecordDetail record = new RecordDetail("rec-a", "orders", "pp-a", OpenEnum.of(RecordStatus.FAILED),
            "PROVISION_PRODUCT", "CFN_STACK", Optional.empty(), Optional.empty(), "prod-1", "pa-1", "",
            List.of(new RecordError("", "Value hunter2-hunter2 is too weak")), List.of(), "");

        assertThat(export.of(List.of(item(record))).json()).contains(Masker.MASK).doesNotContain("hunter2");
    }

    private ActivityItem item(RecordDetail record) {
        return ActivityItem.of(record, words.text(record, "", Optional.of(PROD)), Optional.of(PROD));
    }
}
