package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldNodes;
import dev.catalogdesk.ui.form.FormNodes;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The form of the second step: the name, and whether it is free.
final class NameStepPane extends VBox {
    private final NameStep step;
    private final Label answer = FormNodes.text("", Styles.TEXT_SMALL);
    private final TextField name = new TextField();
    private final Hyperlink use = new Hyperlink();
    private final Messages messages;

    NameStepPane(LaunchViewModel model, FieldNodes fields, Messages messages) {
        step = model.steps().name();
        this.messages = messages;
        use.setId("launch-name-use");
        use.getStyleClass().addAll(Styles.TEXT_SMALL, "form-link");
        use.setOnAction(event -> {
            step.offered().ifPresent(step.name()::set);
            name.requestFocus();
        });
        fields.add(NameStep.FIELD, name);
        name.setAccessibleText(messages.text("launch.name.accessible"));
        name.getStyleClass().add("mono");
        name.textProperty().bindBidirectional(step.name());
        answer.setId("launch-name-answer");
        Label label = FormNodes.text(messages.text("launch.name.label"), Styles.TEXT_BOLD);
        label.setLabelFor(name);
        getChildren().add(FormNodes.card("", new VBox(4, label, name, answer, use,
            FormNodes.muted(messages.text("launch.name.help")))));
        step.name().subscribe(text -> show());
        step.check().subscribe(check -> show());
    }

    private void show() {
        boolean wrong = !step.problems().isEmpty();
        use.setText(messages.text("form.use", step.offered().orElse("")));
        FormNodes.show(use, step.offered().isPresent());
        name.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        answer.getStyleClass().removeAll(Styles.DANGER, Styles.SUCCESS, Styles.TEXT_MUTED);
        if (wrong) {
            answer.setText("✕ " + step.problems().getFirst().text());
            answer.getStyleClass().add(Styles.DANGER);
        } else {
            boolean free = step.check().get() == NameCheck.FREE;
            answer.setText((free ? "✓ " : "◌ ") + step.summary());
            answer.getStyleClass().add(free ? Styles.SUCCESS : Styles.TEXT_MUTED);
        }
    }
}
