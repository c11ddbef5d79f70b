package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.parameters.TagCheck;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.CheckedField;
import dev.catalogdesk.ui.form.FieldNodes;
import dev.catalogdesk.ui.form.FormNodes;
import dev.catalogdesk.ui.form.RowsPane;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The form of the tags: those that the administrator asks for, one's own, and those that come by themselves.
final class TagsStepPane extends VBox {
    private static final double HALF = 50;
    private final TagsStep step;
    private final FieldNodes fields;
    private final Messages messages;
    private final VBox asked = new VBox(12);

    TagsStepPane(LaunchViewModel model, FieldNodes fields, Messages messages) {
        super(12);
        step = model.steps().tags();
        this.fields = fields;
        this.messages = messages;
        step.fields().addListener((InvalidationListener) observable -> showAsked());
        showAsked();
        getChildren().setAll(FormNodes.card(messages.text("launch.tags.asked"), asked), own(model),
            FormNodes.card(messages.text("launch.tags.given"), new GivenTagsPane(step, messages)));
    }

    private void showAsked() {
        asked.getChildren().clear();
        step.fields().forEach(field -> asked.getChildren().add(row(field)));
        if (step.fields().isEmpty()) {
            asked.getChildren().add(FormNodes.muted(messages.text("launch.tags.none-long")));
        }
    }

    private VBox own(LaunchViewModel model) {
        Button add = Buttons.withIcon(TagsStep.ADD, Icon.ADD, messages.text("launch.tags.add"),
            () -> fields.focus(step.add().key().id()));
        fields.add(TagsStep.ADD, add);
        Label count = FormNodes.muted("");
        Label crowd = FormNodes.text("", Styles.TEXT_SMALL, Styles.DANGER);
        crowd.setId("launch-tags-crowd");
        model.review().subscribe(review -> {
            count.setText(messages.text("launch.tags.count", step.count(), TagCheck.MOST));
            crowd.setText("✕ " + step.crowd());
            FormNodes.show(crowd, !step.crowd().isEmpty());
        });
        return FormNodes.notedCard(messages.text("launch.tags.own"), count,
            FormNodes.muted(messages.text("launch.tags.own.about")), new RowsPane<>(step.own(), this::row),
            crowd, new FlowPane(add));
    }

    private Node row(OwnTag tag) {
        Button remove = Buttons.icon(tag.key().id() + "-remove", Icon.CROSS,
            messages.text("launch.remove", tag.key().name()), () -> remove(tag));
        GridPane row = new GridPane(12, 0);
        row.addRow(0,
            new CheckedField(tag.key(), messages.text("launch.tags.own.key"), "", fields),
            new CheckedField(tag.value(), messages.text("launch.tags.own.value"), "", fields, remove));
        for (Node field : row.getChildren()) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            row.getColumnConstraints().add(half);
            GridPane.setValignment(field, VPos.TOP);
        }
        return row;
    }

    private void remove(OwnTag tag) {
        int at = step.own().indexOf(tag);
        step.remove(tag);
        fields.focus(step.own().isEmpty() ? TagsStep.ADD
            : step.own().get(Math.min(at, step.own().size() - 1)).key().id());
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
