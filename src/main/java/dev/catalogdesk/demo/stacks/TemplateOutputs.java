package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.template.EvaluationContext;
import dev.catalogdesk.template.Resolved.Members;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The outputs of what another engine than CloudFormation made.
public final class TemplateOutputs {
    private TemplateOutputs() {
    }

    /// The outputs that a template promises.
    ///
    /// @param template its template
    /// @param parameters values given, by key
    /// @param made what stands for the stack
    /// @return the outputs whose conditions hold, in the template's order; those that cannot be told are left out
    public static List<RecordOutput> of(Template template, Map<String, String> parameters, StackIdentity made) {
        TerraformText terraform = new TerraformText(template, parameters, new BelievableValues(made));
        TemplateEvaluation evaluation = evaluation(template, parameters, made);
        List<RecordOutput> outputs = new ArrayList<>();
        for (TemplateOutput output : template.outputs()) {
            value(output, evaluation, terraform).ifPresent(value ->
                outputs.add(new RecordOutput(output.key(), value, output.description())));
        }
        return List.copyOf(outputs);
    }

    private static Optional<String> value(
            TemplateOutput output, TemplateEvaluation evaluation, TerraformText terraform) {
        try {
            return output.condition().map(evaluation::holds).orElse(true)
                ? Optional.of(terraform.filled(evaluation.evaluate(output.value()).value().shownText()))
                : Optional.empty();
        } catch (TemplateException e) {
            return Optional.empty();
        }
    }

    private static TemplateEvaluation evaluation(Template template, Map<String, String> values, StackIdentity made) {
        BelievableValues believable = new BelievableValues(made);
        Map<String, LiveResource> live = new LinkedHashMap<>();
        template.resources().forEach(resource -> live.put(resource.logicalId(),
            new LiveResource(resource.logicalId(), resource.type(),
                believable.physicalId(resource.logicalId(), resource.type(), Optional.empty()),
                new Members(new LinkedHashMap<>()))));
        StackFacts facts = StackFacts.of(made.arns().region(), made.arns().account(), made.name(), made.arn());
        return new TemplateEvaluation(
            new EvaluationContext(template, values, facts, new StackValues(live, believable)));
    }
}
