package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.Dependency;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateOutput;
import java.util.List;
import java.util.Optional;

/// Finds what a stack's resources and outputs name though it does not exist under the conditions of the stack, and
/// says so in CloudFormation's words. Those about outputs begin otherwise, as recorded.
final class UnresolvedNames {
    private UnresolvedNames() {
    }

    static Optional<String> problem(StackReport report, StackEntry entry, CourseMaker.Made made) {
        if (!made.unresolved().isEmpty()) {
            return Optional.of("Template format error: Unresolved resource dependencies " + made.unresolved()
                + " in the Resources block of the template");
        }
        Situation after = made.course().after();
        if (made.failure().isPresent() || after.resources().isEmpty()) {
            return Optional.empty();
        }
        List<String> names = inOutputs(report.blueprint(entry, after).evaluation());
        return names.isEmpty() ? Optional.empty()
            : Optional.of("Unresolved resource dependencies " + names + " in the Outputs block of the template");
    }

    private static List<String> inOutputs(TemplateEvaluation evaluation) {
        if (Macros.in(evaluation.context().template())) {
            return List.of();
        }
        return evaluation.context().template().outputs().stream()
            .filter(output -> output.condition().map(evaluation::holds).orElse(true))
            .map(TemplateOutput::value)
            .flatMap(value -> evaluation.evaluate(value).value().pending().stream())
            .map(Dependency::resource).filter(name -> !name.startsWith("Fn::")).distinct().sorted().toList();
    }
}
