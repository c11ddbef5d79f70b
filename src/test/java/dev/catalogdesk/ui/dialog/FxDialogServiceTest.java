package dev.catalogdesk.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.FxTaskExecutor;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.Theme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions name what they do, and what destroys is never done by a slip of the finger.
class FxDialogServiceTest extends UiTest {
    private static final Confirmation LAUNCH =
        new Confirmation("Launch a bucket?", "It will cost money.", "Launch product", false);
    private static final Confirmation TERMINATE =
        new Confirmation("Terminate the bucket?", "Its data will be gone.", "Terminate bucket", true);

    private final FxTaskExecutor executor = new FxTaskExecutor(e -> { });
    private final List<URI> opened = new ArrayList<>();
    private final Stage stage = onUi(Stage::new);
    private final FxDialogService dialogs =
        new FxDialogService(() -> stage, onUi(Theme::new), Messages.load(), opened::add);

    @BeforeEach
    void openTheWindow() {
        runOnUi(() -> {
            stage.setScene(new Scene(new StackPane(new Label("Window")), 800, 600));
            stage.show();
        });
        settle();
    }

    @AfterEach
    void shutDown() {
        executor.shutdown();
    }

    @Test
    void theButtonIsNamedByTheActionAndEnterDoesIt() {
        CompletableFuture<Boolean> answer = asked(() -> dialogs.confirm(LAUNCH));
        assertThat(node("dialog-action", Button.class).getText()).isEqualTo("Launch product");
        assertThat(texts()).contains("Launch a bucket?", "It will cost money.");

        press(KeyCode.ENTER);

        assertThat(answer).isCompletedWithValue(true);
    }

    @Test
    void enterNeverDestroys() {
        CompletableFuture<Boolean> answer = asked(() -> dialogs.confirm(TERMINATE));
        Button action = node("dialog-action", Button.class);
        assertThat(action.isDefaultButton()).isFalse();
        assertThat(action.getStyleClass()).contains("danger");
        assertThat(node("dialog-cancel", Button.class).isFocused()).isTrue();

        press(KeyCode.ENTER);

        assertThat(answer).isCompletedWithValue(false);
    }

    @Test
    void destroysWhenItsButtonIsPressed() {
        CompletableFuture<Boolean> answer = asked(() -> dialogs.confirm(TERMINATE));

        clickOn("dialog-action");

        assertThat(answer).isCompletedWithValue(true);
    }

    @Test
    void escapeAnswersNo() {
        CompletableFuture<Boolean> answer = asked(() -> dialogs.confirm(LAUNCH));

        press(KeyCode.ESCAPE);

        assertThat(answer).isCompletedWithValue(false);
    }

    @Test
    void neitherEnterNorAnotherNameDestroysWhereTheNameMustBeTyped() {
        CompletableFuture<Boolean> answer = asked(() -> dialogs.confirm(terminate(
            new MutationConfirmation.TypedName("orders-db"))));
        Button action = node("dialog-action", Button.class);
        clickOn("proof-name");
        type("orders");
        assertThat(action.isDisabled()).isTrue();
        type("-dbx");
        assertThat(action.isDisabled()).isTrue();
        press(KeyCode.BACK_SPACE);
        assertThat(action.isDisabled()).isFalse();
        assertThat(action.isDefaultButton()).isFalse();
        assertThat(action.getStyleClass()).contains("danger");
        press(KeyCode.ENTER);
        assertThat(answer).isNotCompleted();

        clickOn("dialog-action");

        assertThat(answer).isCompletedWithValue(true);
    }

    @Test
    void leavesOutOfTheQuestionWhatIsNotKnown() {
        CompletableFuture<Boolean> answer = asked(() -> dialogs.confirm(terminate(
            new MutationConfirmation.Tick("I mean it"))));
        assertThat(texts()).contains("Account", "1111-2222-3333").doesNotContain("Caller");

        press(KeyCode.ESCAPE);

        assertThat(answer).isCompletedWithValue(false);
    }

    @Test
    void tellsAFailureWithAllThatIsKnown() {
        CompletableFuture<Boolean> answer = asked(() -> {
            dialogs.showError(
                new FailureText("The file was not saved", "The disk is full.", "", "", "", "", "No space"));
            return true;
        });
        assertThat(texts()).contains("The file was not saved", "The disk is full.");

        clickOn("dialog-close");

        assertThat(answer).isCompletedWithValue(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://aws.example/x", "HTTP://aws.example", "mailto:data@acme.example"})
    void opensLinksOfTheWebAndOfMail(String link) {
        runOnUi(() -> dialogs.openLink(URI.create(link)));

        assertThat(opened).containsExactly(URI.create(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "relative/path", "jar:x!/y"})
    void opensNoOtherLink(String link) {
        runOnUi(() -> dialogs.openLink(URI.create(link)));

        assertThat(opened).isEmpty();
    }

    @Test
    void copiesTheLinkWhereThereIsNoBrowser() {
        FxDialogService without = new FxDialogService(Stage::new, onUi(Theme::new), Messages.load(), link -> {
            throw new UnsupportedOperationException();
        });

        runOnUi(() -> without.openLink(URI.create("https://aws.example/x")));

        assertThat(onUi(() -> String.valueOf(Clipboard.getSystemClipboard().getString())))
            .isEqualTo("https://aws.example/x");
    }

    private static MutationConfirmation terminate(MutationConfirmation.Proof proof) {
        return new MutationConfirmation("Terminate orders-db?", List.of(
            new MutationConfirmation.Fact("Account", "1111-2222-3333"), new MutationConfirmation.Fact("Caller", "")),
            proof, "Terminate", true);
    }

    private CompletableFuture<Boolean> asked(Supplier<Boolean> question) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        executor.onUi(() -> answer.complete(question.get()));
        waitUntil("the dialog is shown", () -> !findAll(".dialog-pane").isEmpty());
        return answer;
    }

    private List<String> texts() {
        return onUi(() -> findAll(".label").stream().map(node -> ((Labeled) node).getText()).toList());
    }
}
