package dev.catalogdesk.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordErrorWordsTest {
    private static final Instant MADE = Instant.parse("2026-05-04T10:00:00Z");
    private static final String ENVELOPED = "AmazonCloudFormationException  Parameters: [KeyName] must have values "
        + "(Service: AmazonCloudFormation; Status Code: 400; Error Code: ValidationError; "
        + "Request ID: 5528602a-a9ef-427c-825c-f82c31b814f5)";
    private static final String DENIED = "User: arn:aws:sts::111122223333:assumed-role/Launch/s is not authorized to "
        + "perform: sqs:CreateQueue on resource: arn:aws:sqs:eu-central-1:111122223333:q because no identity-based "
        + "policy allows the sqs:CreateQueue action";
    private final Masker masker = new Masker();
    private final RecordErrorWords words =
        new RecordErrorWords(Messages.load(), new AdviceWords(Messages.load(), masker));

    @Test
    void tellsOfEachErrorWhatItMeansAndItsCode() {
        List<RecordErrorShown> shown =
            shown(new RecordError("InternalFailure", ENVELOPED), new RecordError("", DENIED));

        assertThat(shown).extracting(RecordErrorShown::code).containsExactly("InternalFailure", "");
        assertThat(shown.getFirst().advice().headline()).contains("No value was given for");
        assertThat(shown.getFirst().advice().code()).isEqualTo("ValidationError");
        assertThat(shown.getFirst().advice().requestId()).isEqualTo("5528602a-a9ef-427c-825c-f82c31b814f5");
        assertThat(shown.getLast().advice().statement()).contains("sqs:CreateQueue");
        assertThat(shown.getLast().advice().who()).isNotEmpty();
    }

    @Test
    void putsIntoATicketWhatAnAdministratorAsksFirst() {
        assertThat(shown(new RecordError("InternalFailure", ENVELOPED)).getFirst().advice().ticket()).contains(
            "Launch of orders-db", "Orders (prod-1)", "v2 (pa-1)", "orders-db (pp-1)", "rec-1", "111122223333",
            "eu-central-1", "2026-05-04T10:00:00Z", "2026-05-04T10:02:53Z", "ValidationError", ENVELOPED);
    }

    @Test
    void hidesSecretsThatAwsQuotes() {
        masker.tell(List.of("hunter2-hunter2"));

        RecordErrorShown shown = shown(new RecordError("", "Value hunter2-hunter2 at Password is too weak")).getFirst();
        assertThat(shown.advice().headline() + shown.advice().raw() + shown.advice().ticket())
            .contains(Masker.MASK).doesNotContain("hunter2");
    }

    @Test
    void saysThatAwsGaveNoReason() {
        assertThat(shown(new RecordError("", "")).getFirst().advice().headline())
            .isEqualTo("AWS gave no reason");
    }

    private List<RecordErrorShown> shown(RecordError... errors) {
        RecordDetail record = new RecordDetail("rec-1", "orders-db", "pp-1", OpenEnum.of(RecordStatus.FAILED),
            "PROVISION_PRODUCT", "CFN_STACK", Optional.of(MADE), Optional.of(MADE.plusSeconds(173)), "prod-1", "pa-1",
            "lpv2-1", List.of(errors), List.of(), "");
        return words.shown(record, new RecordNames("Orders", "v2", "", Optional.empty()),
            new RecordPlace("111122223333", "eu-central-1"), Optional.empty());
    }
}
