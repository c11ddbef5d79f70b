package dev.catalogdesk.ui.form;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.testing.UiTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// A form in a window of its own.
abstract class FormWindow extends UiTest {
    final Messages messages = Messages.load();
    final ParameterForm form = new ParameterForm("f-", messages);
    private Runnable complete = () -> { };

    final void show(UsageInstructions hints, List<ProvisioningParameter> parameters) {
        showScene(() -> {
            form.show(parameters, hints);
            return scene();
        });
    }

    /// The form as it is. On the JavaFX thread.
    final Scene scene() {
        ScrollPane scroll = new ScrollPane();
        ParameterFormPane pane = new ParameterFormPane(form, new FieldNodes(scroll, id -> { }), messages);
        complete = pane::complete;
        scroll.setContent(pane);
        scroll.setFitToWidth(true);
        return new Scene(scroll, 800, 600);
    }

    /// Puts all fields there.
    final void complete() {
        runOnUi(complete);
    }

    final void focus(String key) {
        runOnUi(() -> node("f-" + key, Node.class).requestFocus());
        settle();
    }

    final String value(String key) {
        return onUi(() -> form.field(key).orElseThrow().value().get());
    }
}
