package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.catalog.RecordEntry.Launched;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The outputs of a launch: the stack's ARN, then what the template promises.
final class Outputs {
    private Outputs() {
    }

    /// @param what what is launched
    /// @param template its template
    /// @param given values given, by key
    /// @param arns account and region
    static List<RecordOutput> of(Launched what, Template template, Map<String, String> given, Arns arns) {
        List<RecordOutput> outputs = new ArrayList<>();
        if (what.kind().equals("CFN_STACKSET")) {
            // A stack set has no outputs of its own; those of its stacks lie in the accounts.
            return outputs;
        }
        if (what.kind().equals("CFN_STACK")) {
            outputs.add(new RecordOutput("CloudformationStackARN", arns.stack(what.provisionedProductId()),
                "The ARN of the launched Cloudformation Stack"));
        }
        Evaluation evaluation = new Evaluation(template, given, arns, what.provisionedProductId());
        for (TemplateOutput output : template.outputs()) {
            if (evaluation.holds(template.root().mapping("Outputs").mapping(output.key()))) {
                outputs.add(new RecordOutput(output.key(), evaluation.text(output.value()), output.description()));
            }
        }
        return List.copyOf(outputs);
    }
}
