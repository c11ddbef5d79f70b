package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.Confirmation;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.form.FormNodes;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Under the wizard: leave it with or without a draft, go back, go on or launch. Going on is never disabled: where it
/// cannot be done, it says how many problems there are and leads to the first.
final class LaunchFooter extends HBox {
    private final LaunchViewModel model;
    private final Messages messages;
    private final DialogService dialogs;
    private final Runnable close;
    private final Label note = FormNodes.text("", Styles.DANGER);
    private final Label waits = FormNodes.text("", Styles.TEXT_MUTED);
    private final Button back = new Button();
    private final Button next = new Button();

    LaunchFooter(LaunchViewModel model, Messages messages, DialogService dialogs, Runnable close) {
        super(12);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("launch-footer");
        setAlignment(Pos.CENTER_LEFT);
        this.dialogs = dialogs;
        this.close = close;
        Hyperlink leave = Buttons.link("launch-keep", "", close);
        leave.setMinWidth(USE_PREF_SIZE);
        Hyperlink discard = Buttons.link("launch-discard", messages.text("launch.discard"), this::discard);
        discard.setMinWidth(USE_PREF_SIZE);
        model.drafts().touched().subscribe(touched -> {
            leave.setText(messages.text(touched ? "launch.keep" : "launch.leave"));
            FormNodes.show(discard, touched);
        });
        note.setId("launch-note");
        note.setAlignment(Pos.CENTER_RIGHT);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        waits.setId("launch-waits");
        waits.setAlignment(Pos.CENTER_RIGHT);
        waits.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(waits, Priority.ALWAYS);
        getChildren().addAll(leave, discard, note, waits, button(back, "launch-back"), button(next, "launch-next"));
        next.getStyleClass().add(Styles.ACCENT);
        bind();
    }

    private static Button button(Button button, String id) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void bind() {
        back.setText(messages.text("launch.back"));
        back.setOnAction(event -> model.walk().back());
        next.setOnAction(event -> goOn());
        model.walk().note().subscribe(text -> showNote());
        model.closed().subscribe(reason -> show());
        model.walk().current().subscribe(step -> show());
        model.attempt().state().subscribe(state -> show());
    }

    private void discard() {
        if (dialogs.confirm(new Confirmation(messages.text("launch.discard.title"),
            messages.text("launch.discard.text"), messages.text("launch.discard"), true))) {
            model.drafts().discard();
            close.run();
        }
    }

    private void goOn() {
        if (model.walk().current().get() == LaunchStep.REVIEW) {
            model.launch();
        } else {
            model.walk().next();
        }
    }

    /// Why the launch is off stands where the launch is, in place of what is still to be solved.
    private void showNote() {
        String problems = model.walk().note().get();
        boolean last = model.walk().current().get() == LaunchStep.REVIEW;
        Optional<String> off = model.closed().get().filter(reason -> last);
        note.setText(off.orElse(problems.isEmpty() ? "" : "✕ " + problems));
        note.setGraphic(off.isPresent() ? Icon.LOCK.small() : null);
    }

    private void show() {
        LaunchAttempt.State state = model.attempt().state().get();
        boolean sending = state instanceof LaunchAttempt.State.Sending || state instanceof LaunchAttempt.State.Queued;
        waits.setText(state instanceof LaunchAttempt.State.Queued(String why)
            ? messages.text("launch.queued", why) : "");
        FormNodes.show(waits, !waits.getText().isEmpty());
        FormNodes.show(note, waits.getText().isEmpty());
        boolean again = state instanceof LaunchAttempt.State.Uncertain;
        boolean last = model.walk().current().get() == LaunchStep.REVIEW;
        back.setVisible(model.walk().current().get() != LaunchStep.VERSION);
        next.setDisable(last && (sending || model.closed().get().isPresent()));
        showNote();
        if (last && sending) {
            next.setText(messages.text(
                state instanceof LaunchAttempt.State.Queued ? "launch.waiting" : "launch.sending"));
        } else {
            next.setText(last && again ? messages.text("launch.again") : model.walk().nextLabel());
        }
    }
}
