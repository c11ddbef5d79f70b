package dev.catalogdesk.ui.activity;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How many operations wait, and the button that pauses the queue or lets it go on.
final class QueueBar extends HBox {
    private final ActivityViewModel model;
    private final Messages messages;
    private final Label text = new Label();
    private final Button pause;

    /// @param id beginning of the ids of its parts, of which there are several in a window
    /// @param model the operations
    /// @param messages the texts
    /// @param always whether it is there also where nothing waits
    QueueBar(String id, ActivityViewModel model, Messages messages, boolean always) {
        super(8);
        this.model = model;
        this.messages = messages;
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        pause = Buttons.plain(id + "-pause", "", () -> model.pause(!model.paused().get()));
        pause.setMinWidth(Region.USE_PREF_SIZE);
        text.setMinWidth(Region.USE_PREF_SIZE);
        text.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().addAll(pause, text);
        model.waiting().subscribe(count -> show(always));
        model.paused().subscribe(now -> show(always));
    }

    private void show(boolean always) {
        boolean paused = model.paused().get();
        int waiting = model.waiting().get();
        pause.setText(messages.text(paused ? "activity.queue.go-on" : "activity.queue.pause"));
        text.setText(paused ? messages.text("activity.queue.paused", waiting)
            : messages.text("activity.queue.waiting", waiting));
        text.setVisible(paused || waiting > 0);
        text.setManaged(paused || waiting > 0);
        boolean shown = always || paused || waiting > 0;
        setVisible(shown);
        setManaged(shown);
    }
}
