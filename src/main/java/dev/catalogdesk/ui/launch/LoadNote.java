package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.LoadState;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// Stands in place of a form that is not read yet or could not be read: why, and a retry.
final class LoadNote extends VBox {
    private final Messages messages;
    private final Runnable retry;

    LoadNote(Messages messages, Runnable retry) {
        super(8);
        this.messages = messages;
        this.retry = retry;
    }

    void show(LoadState state) {
        getChildren().clear();
        FormNodes.show(this, !(state instanceof LoadState.Loaded));
        switch (state) {
            case LoadState.Idle idle -> getChildren().add(FormNodes.muted(messages.text("launch.load.first")));
            case LoadState.Loading loading -> loading();
            case LoadState.Loaded loaded -> { }
            case LoadState.Denied denied -> failed("launch.load.denied", denied.cause());
            case LoadState.NeedsSignIn ended -> failed("launch.load.sign-in", ended.cause());
            case LoadState.Offline offline -> failed("launch.load.offline", offline.cause());
            case LoadState.Failed failed -> failed("launch.load.failed", failed.cause());
        }
    }

    private void loading() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("launch.load.loading"));
        bar.getStyleClass().add(Styles.SMALL);
        getChildren().addAll(FormNodes.muted(messages.text("launch.load.loading")), bar);
    }

    private void failed(String key, Exception cause) {
        Label headline = FormNodes.text(messages.text(key), Styles.DANGER, Styles.TEXT_BOLD);
        Button again = new Button(messages.text("launch.load.retry"));
        again.setId("launch-load-retry");
        again.setOnAction(event -> retry.run());
        getChildren().addAll(headline,
            FormNodes.text(Optional.ofNullable(cause.getMessage()).orElse("")), again);
    }
}
