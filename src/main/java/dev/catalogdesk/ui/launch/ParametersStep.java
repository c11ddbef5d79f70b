package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.UsageInstructionsReader;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.form.ParameterForm;
import java.util.List;

/// Third step: the form for the parameters.
public final class ParametersStep {
    private final Messages messages;
    private final ParameterForm form;

    ParametersStep(Messages messages, Runnable changed) {
        this.messages = messages;
        form = new ParameterForm("launch-parameter-", messages, changed);
    }

    /// The form.
    ///
    /// @return always the same
    public ParameterForm form() {
        return form;
    }

    /// All fields, in the order of the form.
    ///
    /// @return the fields
    public List<ParameterField> fields() {
        return form.fields();
    }

    void show(ProvisioningParameters asked) {
        form.show(asked.parameters(), UsageInstructionsReader.read(asked));
    }

    List<FieldProblem> problems() {
        return form.problems();
    }

    void reveal() {
        form.reveal();
    }

    String summary() {
        int fields = form.fields().size();
        int fine = fields - problems().size();
        return fields == 0 ? messages.text("launch.parameters.none")
            : messages.text("launch.parameters.summary", fine, fields);
    }
}
