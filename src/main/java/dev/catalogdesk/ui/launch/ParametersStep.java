package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.UsageInstructionsReader;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.form.ParameterForm;
import dev.catalogdesk.ui.form.RulesBoard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Third step: the form for the parameters.
public final class ParametersStep {
    private final Messages messages;
    private final ParameterForm form;
    private final RulesBoard rules;

    ParametersStep(LaunchServices services, Runnable changed) {
        this.messages = services.messages();
        form = new ParameterForm("launch-parameter-", messages);
        rules = new RulesBoard(form, environment(services.location()), services.executor(), messages, changed);
    }

    private static Map<String, String> environment(Location at) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("AWS::Region", at.region());
        if (!at.account().isEmpty()) {
            known.put("AWS::AccountId", at.account());
        }
        return known;
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

    /// The rules of the path.
    ///
    /// @return always the same
    public RulesBoard rules() {
        return rules;
    }

    void show(ProvisioningParameters asked) {
        form.show(asked.parameters(), UsageInstructionsReader.read(asked));
        rules.show(asked.instruction("rules").orElse(""));
    }

    void close() {
        rules.close();
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
