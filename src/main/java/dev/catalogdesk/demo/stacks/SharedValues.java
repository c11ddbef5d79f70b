package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.Dependency;
import dev.catalogdesk.template.EvaluationContext;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateOutput;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the stacks of a region export to one another. Only within the monitor of [SimulatedStacks].
final class SharedValues {
    private static final String IMPORT = "Fn::ImportValue";
    private final StackBook book;
    private final Set<String> active = new HashSet<>();

    SharedValues(StackBook book) {
        this.book = book;
    }

    /// All exports.
    ///
    /// @param report tells what stacks are
    /// @param except ARN of a stack that does not count
    /// @return exports by name
    List<StackExport> exports(StackReport report, String except) {
        List<StackExport> exports = new ArrayList<>();
        if (!active.add(except)) {
            return exports;
        }
        for (StackEntry entry : book.all()) {
            boolean may = !entry.arn().equals(except) && !active.contains(entry.arn())
                && entry.shape(report.now()).filter(change -> change.shape().template().contains("Export")).isPresent()
                && !entry.deleted(report.now());
            if (may) {
                report.outputs(entry).stream().filter(output -> !output.exportName().isEmpty())
                    .map(output -> new StackExport(entry.arn(), output.exportName(), output.value()))
                    .forEach(exports::add);
            }
        }
        active.remove(except);
        exports.sort(Comparator.comparing(StackExport::name));
        return exports;
    }

    /// Values of exports, for those who import them.
    Map<String, String> values(StackReport report, String except) {
        Map<String, String> values = new LinkedHashMap<>();
        exports(report, except).forEach(export -> values.put(export.name(), export.value()));
        return values;
    }

    /// Names of the stacks that import a value.
    List<String> importers(StackReport report, String exportName) {
        return book.all().stream().filter(entry -> !entry.deleted(report.now()))
            .filter(entry -> imports(report, entry).contains(exportName)).map(StackEntry::name).toList();
    }

    private static Set<String> imports(StackReport report, StackEntry entry) {
        boolean none = entry.shape(report.now())
            .filter(change -> change.shape().template().contains("ImportValue")).isEmpty();
        if (none) {
            return Set.of();
        }
        Situation situation = report.histories().after(entry, entry.changes().size());
        if (situation.resources().isEmpty()) {
            return Set.of();
        }
        TemplateEvaluation evaluation = alone(report.blueprint(entry, situation).evaluation().context());
        Template template = evaluation.context().template();
        Stream<TemplateValue> resources = template.resources().stream().filter(evaluation::exists)
            .map(TemplateResource::properties);
        Stream<TemplateValue> outputs = template.outputs().stream()
            .filter(output -> output.condition().map(evaluation::holds).orElse(true)).map(TemplateOutput::value);
        return Stream.concat(resources, outputs).flatMap(value -> imported(evaluation, value).stream())
            .collect(Collectors.toSet());
    }

    /// Without any export each import is left open and so tells its name.
    private static TemplateEvaluation alone(EvaluationContext context) {
        StackFacts facts = context.facts();
        return new TemplateEvaluation(new EvaluationContext(context.template(), context.parameters(),
            StackFacts.of(facts.region(), facts.account(), facts.stackName(), facts.stackId()), context.resources()));
    }

    private static List<String> imported(TemplateEvaluation evaluation, TemplateValue value) {
        try {
            return evaluation.evaluate(value).value().pending().stream()
                .filter(open -> open.resource().equals(IMPORT)).map(Dependency::attribute).toList();
        } catch (TemplateException e) {
            // What cannot be evaluated imports nothing.
            return List.of();
        }
    }
}
