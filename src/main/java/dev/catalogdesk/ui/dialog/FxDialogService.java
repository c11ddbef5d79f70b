package dev.catalogdesk.ui.dialog;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Clip;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.theme.Theme;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialogs of one window.
public final class FxDialogService implements DialogService {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final double WIDTH = 460;

    private final Supplier<? extends Window> owner;
    private final Theme theme;
    private final Messages messages;
    private final Consumer<URI> browser;

    /// Makes the dialogs of a window.
    ///
    /// @param owner the window, above which they open
    /// @param theme the look
    /// @param messages the words
    /// @param application the program, which knows the desktop's browser
    public FxDialogService(
            Supplier<? extends Window> owner, Theme theme, Messages messages, Application application) {
        this(owner, theme, messages, link -> application.getHostServices().showDocument(link.toString()));
    }

    /// For tests: with a browser of their own.
    FxDialogService(
            Supplier<? extends Window> owner, Theme theme, Messages messages, Consumer<URI> browser) {
        this.owner = owner;
        this.theme = theme;
        this.messages = messages;
        this.browser = browser;
    }

    @Override
    public boolean confirm(Confirmation question) {
        Dialog<ButtonType> dialog = dialog(question.title());
        Label text = new Label(question.text());
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        ButtonType action = new ButtonType(question.action(), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(
            question.leave().orElseGet(() -> messages.text("component.dialog.cancel")),
            ButtonBar.ButtonData.CANCEL_CLOSE);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(text);
        pane.getButtonTypes().setAll(action, cancel);
        Button doIt = (Button) pane.lookupButton(action);
        doIt.setId("dialog-action");
        Button leave = (Button) pane.lookupButton(cancel);
        leave.setId("dialog-cancel");
        if (question.destructive()) {
            doIt.setDefaultButton(false);
            leave.setDefaultButton(true);
            doIt.getStyleClass().add(Styles.DANGER);
            dialog.setOnShown(event -> leave.requestFocus());
        }
        return dialog.showAndWait().filter(action::equals).isPresent();
    }

    @Override
    public boolean confirm(MutationConfirmation question) {
        return new MutationDialog(dialog(question.title()), WIDTH, question, messages).ask();
    }

    @Override
    public void showError(FailureText failure) {
        Dialog<ButtonType> dialog = dialog(failure.title());
        dialog.setHeaderText(null);
        ButtonType close = new ButtonType(messages.text("component.dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().setContent(new StateMessages(messages, cause -> failure).told(failure));
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getButtonTypes().setAll(close);
        dialog.getDialogPane().lookupButton(close).setId("dialog-close");
        dialog.showAndWait();
    }

    @Override
    public Optional<Path> pickFile(FilePick question) {
        return choose(() -> chooser(question).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> saveFile(FilePick question) {
        return choose(() -> chooser(question).showSaveDialog(owner.get()));
    }

    @Override
    public void openLink(URI link) {
        String scheme = link.getScheme();
        if (scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            try {
                browser.accept(link);
            } catch (UnsupportedOperationException e) {
                // Without a display there is no browser either; the link is at least at hand.
                copy(link.toString());
            }
        }
    }

    @Override
    public void copy(String text) {
        Clip.copy(text);
    }

    private static Optional<Path> choose(Supplier<@Nullable File> chooser) {
        try {
            return Optional.ofNullable(chooser.get()).map(File::toPath);
        } catch (UnsupportedOperationException e) {
            // Without a display nobody can choose.
            return Optional.empty();
        }
    }

    private static FileChooser chooser(FilePick question) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(question.title());
        if (!question.suggestedName().isEmpty()) {
            chooser.setInitialFileName(question.suggestedName());
        }
        if (!question.patterns().isEmpty()) {
            chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(question.typeName(), question.patterns()));
        }
        return chooser;
    }

    private Dialog<ButtonType> dialog(String title) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        theme.install(dialog.getDialogPane().getScene());
        return dialog;
    }
}
