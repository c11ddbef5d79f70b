package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldNodes;
import dev.catalogdesk.ui.form.FormNodes;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The form of the fourth step: the tags that the administrator asks for.
final class TagsStepPane extends VBox {
    private final TagsStep step;
    private final FieldNodes fields;
    private final Messages messages;

    TagsStepPane(LaunchViewModel model, FieldNodes fields, Messages messages) {
        super(12);
        step = model.tagsStep();
        this.fields = fields;
        this.messages = messages;
        step.fields().addListener((InvalidationListener) observable -> show());
        show();
    }

    private void show() {
        VBox rows = new VBox(12);
        step.fields().forEach(field -> rows.getChildren().add(row(field)));
        if (step.fields().isEmpty()) {
            rows.getChildren().add(FormNodes.muted(messages.text("launch.tags.none-long")));
        }
        getChildren().setAll(FormNodes.card("", rows));
    }

    private Node row(TagField field) {
        Label key = FormNodes.text(field.key(), "mono", Styles.TEXT_BOLD);
        VBox box = new VBox(4, key);
        if (field.conflict()) {
            box.getChildren().add(FormNodes.text("▲ " + messages.text("launch.tag.left-out"), Styles.WARNING));
        } else if (!field.choice()) {
            box.getChildren().add(FormNodes.text(
                messages.text("launch.tag.applied", field.value().get().orElse(""))));
        } else {
            ComboBox<String> choice = choice(field, key);
            Label problem = FormNodes.text("✕ " + messages.text("launch.tag.choose", field.key()),
                Styles.TEXT_SMALL, Styles.DANGER);
            field.lacking().subscribe(lacking -> {
                choice.pseudoClassStateChanged(Styles.STATE_DANGER, lacking);
                FormNodes.show(problem, lacking);
            });
            box.getChildren().addAll(choice, problem);
        }
        return box;
    }

    private ComboBox<String> choice(TagField field, Label key) {
        ComboBox<String> choice = new ComboBox<>();
        fields.add(field.id(), choice);
        key.setLabelFor(choice);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPromptText(messages.text("launch.tag.prompt"));
        choice.setAccessibleText(messages.text("launch.tag.accessible", field.key()));
        choice.getItems().setAll(field.values());
        field.value().get().ifPresent(choice::setValue);
        choice.valueProperty().addListener((observable, before, now) ->
            field.value().set(Optional.ofNullable(now)));
        return choice;
    }
}
