package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldNodes;
import dev.catalogdesk.ui.form.FormNodes;
import dev.catalogdesk.ui.form.ParameterFormPane;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The form of the third step.
final class ParametersStepPane extends VBox {
    private final ParameterFormPane form;
    private final VBox inside = new VBox();

    ParametersStepPane(LaunchViewModel model, FieldNodes fields, Messages messages, LoadNote note) {
        super(12);
        setId("launch-parameters");
        form = new ParameterFormPane(model.parametersStep().form(), fields, messages);
        getChildren().addAll(note, form, inside);
        model.parametersState().subscribe(state -> {
            note.show(state);
            FormNodes.show(form, !note.isVisible());
        });
    }

    /// Takes the rules in, where there is no room beside the form.
    void setRules(Optional<Node> rules) {
        inside.getChildren().setAll(rules.stream().toList());
        FormNodes.show(inside, rules.isPresent());
    }

    /// Puts all fields there, so that the focus can go to any of them.
    void complete() {
        form.complete();
    }
}
