package dev.catalogdesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.ui.testing.ScreenChecks;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Advice says the cause first, and gives AWS's words and the copies when asked.
class AdvicePaneTest extends UiTest {
    private static final String DENIED = "User: arn:aws:sts::111122223333:assumed-role/Launch/sc is not authorized to "
        + "perform: sqs:CreateQueue on resource: arn:aws:sqs:eu-central-1:111122223333:orders because no "
        + "identity-based policy allows the sqs:CreateQueue action (Service: Sqs, Status Code: 403, Request ID: 7f1e)";
    private final Masker masker = new Masker();

    @Test
    void saysCauseWhoAndNextStepBeforeAwsText() {
        Stage stage = open(DENIED);

        assertThat(labels()).contains("The permission sqs:CreateQueue is missing.",
            "For the administrator of the account").noneMatch(label -> label.contains("Status Code"));
        assertThat(onUi(() -> node("advice-raw", TextArea.class).isVisible())).isFalse();
        runOnUi(() -> ScreenChecks.check(stage.getScene()));
    }

    @Test
    void showsAwsTextOnRequestAndHidesItAgain() {
        open(DENIED);

        clickOn("advice-raw-toggle");
        assertThat(onUi(() -> node("advice-raw", TextArea.class).isVisible())).isTrue();
        assertThat(onUi(() -> node("advice-raw", TextArea.class).getText())).isEqualTo(DENIED);
        clickOn("advice-raw-toggle");
        assertThat(onUi(() -> node("advice-raw", TextArea.class).isVisible())).isFalse();
    }

    @Test
    void pointsOutWhatTheTextNames() {
        open("Parameters: [KeyName, VpcId] must have values");

        clickOn("advice-name");

        assertThat(onUi(() -> node("advice-raw", TextArea.class).getSelectedText())).isEqualTo("KeyName");
    }

    @Test
    void copiesTheStatementForADeniedOperation() {
        open(DENIED);

        clickOn("advice-statement");

        assertThat(copied()).startsWith("{").contains("\"Action\": \"sqs:CreateQueue\"", "eu-central-1:111122223333");
    }

    @Test
    void offersNoStatementAgainstAnExplicitDenialAndSaysWhy() {
        open(DENIED.replace("because no identity-based policy allows the sqs:CreateQueue action",
            "with an explicit deny in a service control policy"));

        assertThat(onUi(() -> findAll("#advice-statement"))).isEmpty();
        assertThat(labels()).anyMatch(label -> label.contains("No statement can allow it"));
    }

    @Test
    void copiesATicketWithoutSecrets() {
        masker.tell(List.of("marker-4711"));
        open("It broke with marker-4711");

        clickOn("advice-ticket");

        assertThat(copied()).contains("Launch of orders-db failed", "Record: rec-1", "Account: 111122223333",
            "It broke with ****").doesNotContain("marker-4711");
        assertThat(labels()).contains("It broke with ****");
    }

    private Stage open(String text) {
        Messages messages = Messages.load();
        TicketFacts facts = new TicketFacts("Launch of orders-db failed", "Orders (prod-1)", "v1", "orders-db (pp-1)",
            "111122223333", "eu-central-1", "rec-1", "token-1", Optional.empty(), Optional.empty());
        AdviceText words =
            new AdviceWords(messages, masker).text(ErrorHeadline.read(text), Optional.empty(), facts);
        return showScene(() -> {
            Scene scene = new Scene(new AdvicePane(words, "orders-db", messages), 700, 400);
            new Theme().install(scene);
            return scene;
        });
    }

    private List<String> labels() {
        return onUi(() -> findAll(".label").stream().filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText()).toList());
    }

    private String copied() {
        return onUi(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }
}
