package dev.catalogdesk.ui.launch;

import dev.catalogdesk.parameters.TopicArnCheck;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.CheckedField;
import dev.catalogdesk.ui.form.CheckedText;
import dev.catalogdesk.ui.form.FieldNodes;
import dev.catalogdesk.ui.form.FormNodes;
import dev.catalogdesk.ui.form.RowsPane;
import dev.catalogdesk.ui.theme.Icon;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The form of the notifications: topics, each with its check.
final class NotificationsStepPane extends VBox {
    private static final String BEGINNING = "arn:aws:sns:";
    private final NotificationsStep step;
    private final FieldNodes fields;
    private final Messages messages;

    NotificationsStepPane(LaunchViewModel model, FieldNodes fields, Messages messages) {
        step = model.steps().notifications();
        this.fields = fields;
        this.messages = messages;
        Label path = FormNodes.muted("");
        path.setId("launch-topics-path");
        step.pathNote().subscribe(text -> {
            path.setText(text);
            FormNodes.show(path, !text.isEmpty());
        });
        getChildren().add(FormNodes.card("", FormNodes.muted(messages.text("launch.topics.about", TopicArnCheck.MOST)),
            path, new RowsPane<>(step.topics(), this::row), add()));
    }

    /// There is no room for a sixth: then what adds one goes.
    private Node add() {
        Button add = Buttons.withIcon(NotificationsStep.ADD, Icon.ADD, messages.text("launch.topics.add"),
            () -> fields.focus(step.add().id()));
        fields.add(NotificationsStep.ADD, add);
        FlowPane row = new FlowPane(add);
        Runnable follow = () -> FormNodes.show(row, step.topics().size() < TopicArnCheck.MOST);
        step.topics().addListener((InvalidationListener) observable -> follow.run());
        follow.run();
        return row;
    }

    private Node row(CheckedText topic) {
        Button remove = Buttons.icon(topic.id() + "-remove", Icon.CROSS,
            messages.text("launch.remove", topic.name()), () -> remove(topic));
        return new CheckedField(topic, messages.text("launch.topics.arn"), BEGINNING, fields, remove);
    }

    private void remove(CheckedText topic) {
        int at = step.topics().indexOf(topic);
        step.remove(topic);
        fields.focus(step.topics().isEmpty() ? NotificationsStep.ADD
            : step.topics().get(Math.min(at, step.topics().size() - 1)).id());
    }
}
