package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.form.FieldNodes;
import dev.catalogdesk.ui.form.FormNodes;
import dev.catalogdesk.ui.form.ParameterFormPane;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The form of the third step.
final class ParametersStepPane extends VBox {
    private final ParameterFormPane form;
    private final VBox inside = new VBox();

    ParametersStepPane(LaunchViewModel model, FieldNodes fields, Messages messages, DialogService dialogs,
            LoadNote note, Consumer<String> goTo) {
        super(12);
        setId("launch-parameters");
        form = new ParameterFormPane(model.steps().parameters().form(), fields, messages);
        Node files = new ValueFilesBar(model, messages, dialogs);
        Node loaded = new ReportPane("launch-file-report", model.files().report(), messages, goTo,
            Buttons.link("launch-file-dismiss", messages.text("launch.file.dismiss"), model.files()::dismiss));
        getChildren().addAll(note, files, loaded, form, inside);
        model.parametersState().subscribe(state -> {
            note.show(state);
            FormNodes.show(form, !note.isVisible());
            FormNodes.show(files, !note.isVisible());
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
