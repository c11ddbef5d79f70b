package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The outputs that a template promises.
public final class TemplateOutputs {
    private TemplateOutputs() {
    }

    /// The outputs of a stack, or of what another engine made.
    ///
    /// @param template its template
    /// @param parameters values given, by key
    /// @param stack which one it is
    /// @return the outputs whose conditions hold, in the template's order
    public static List<RecordOutput> of(Template template, Map<String, String> parameters, StackIdentity stack) {
        Evaluation evaluation = new Evaluation(template, parameters, stack);
        List<RecordOutput> outputs = new ArrayList<>();
        for (TemplateOutput output : template.outputs()) {
            if (evaluation.holds(template.root().mapping("Outputs").mapping(output.key()))) {
                outputs.add(new RecordOutput(output.key(), evaluation.text(output.value()), output.description()));
            }
        }
        return List.copyOf(outputs);
    }
}
