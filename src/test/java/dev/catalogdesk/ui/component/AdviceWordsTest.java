package dev.catalogdesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.advice.MissingPermission;
import dev.catalogdesk.privacy.Masker;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceWordsTest {
    private static final TicketFacts FACTS = new TicketFacts("Launch of orders-db failed", "Orders (prod-1)", "v1",
        "orders-db (pp-1)", "111122223333", "eu-central-1", "rec-1", "token-1",
        Optional.of(Instant.parse("2026-05-04T10:00:00Z")), Optional.of(Instant.parse("2026-05-04T10:03:00Z")));
    private final AdviceWords words = new AdviceWords(Messages.load(), new Masker());

    @Test
    void tellsATicketAllThatHelps() {
        assertThat(read("AmazonCloudFormationException  Parameters: [KeyName] must have values (Service: "
            + "AmazonCloudFormation; Status Code: 400; Error Code: ValidationError; Request ID: 5528602a)").ticket())
            .isEqualTo("""
                Launch of orders-db failed
                Product: Orders (prod-1)
                Version: v1
                Provisioned product: orders-db (pp-1)
                Record: rec-1
                Token: token-1
                Account: 111122223333
                Region: eu-central-1
                Sent: 2026-05-04T10:00:00Z
                Ended: 2026-05-04T10:03:00Z
                Cause: No value was given for: KeyName.
                Who can mend it: For you
                Next step: Give a value and send it again. The same again fails the same way.
                Error code: ValidationError
                Request id: 5528602a
                AWS says: AmazonCloudFormationException  Parameters: [KeyName] must have values (Service: \
                AmazonCloudFormation; Status Code: 400; Error Code: ValidationError; Request ID: 5528602a)""");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(words.text(ErrorHeadline.read("Odd"), Optional.empty(), TicketFacts.of("SearchProducts")).ticket())
            .startsWith("SearchProducts\nCause: Odd\n").doesNotContain("Record", "Account", "null");
    }

    @Test
    void letsAnUnknownTextSpeakForItself() {
        AdviceText text = read("The flux capacitor is empty");

        assertThat(text.recognised()).isFalse();
        assertThat(text.headline()).isEqualTo("The flux capacitor is empty");
        assertThat(text.next()).contains("does not know");
    }

    @Test
    void assumesThePermissionOfTheCallWhereTheDenialNamesNone() {
        AdviceText text = words.text(ErrorHeadline.read("Access Denied"),
            Optional.of(MissingPermission.of("", "servicecatalog:SearchProducts")), FACTS);

        assertThat(text.statement()).contains("servicecatalog:SearchProducts");
        assertThat(text.permission()).contains("narrow it");
    }

    @Test
    void cutsAnEndlessSentenceButNotTheRawText() {
        String endless = "Odd ".repeat(100_000);

        assertThat(read(endless).headline()).hasSizeLessThan(700);
        assertThat(read(endless).raw()).isEqualTo(endless);
    }

    private AdviceText read(String text) {
        return words.text(ErrorHeadline.read(text), Optional.empty(), FACTS);
    }
}
