package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.Dependency;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the stacks of a region export to one another. Only within the monitor of [SimulatedStacks].
///
/// @param book the stacks
record SharedValues(StackBook book) {
    private static final String IMPORT = "Fn::ImportValue";

    /// All exports.
    ///
    /// @param report tells what stacks are
    /// @return exports by name
    List<StackExport> exports(StackReport report) {
        List<StackExport> exports = new ArrayList<>();
        for (StackEntry entry : book.all()) {
            boolean may = entry.shape(report.now())
                .filter(change -> change.shape().template().contains("Export")).isPresent()
                && !entry.deleted(report.now());
            if (may) {
                report.outputs(entry).stream().filter(output -> !output.exportName().isEmpty())
                    .map(output -> new StackExport(entry.arn(), output.exportName(), output.value()))
                    .forEach(exports::add);
            }
        }
        exports.sort(Comparator.comparing(StackExport::name));
        return exports;
    }

    /// Exports of stacks that are at work and will have them.
    ///
    /// @param report tells what stacks are
    /// @return exports in no order
    List<StackExport> coming(StackReport report) {
        return book.all().stream()
            .filter(entry -> entry.busy(report.now()) && !entry.changes().isEmpty())
            .filter(entry -> entry.changes().getLast().willExport())
            .flatMap(entry -> report.outputs(entry, report.histories().after(entry, entry.changes().size())).stream()
                .filter(output -> !output.exportName().isEmpty())
                .map(output -> new StackExport(entry.arn(), output.exportName(), output.value())))
            .toList();
    }

    /// Names of the stacks that import a value.
    List<String> importers(StackReport report, String exportName) {
        return book.all().stream().filter(entry -> !entry.deleted(report.now()))
            .filter(entry -> imports(report, entry).contains(exportName)).map(StackEntry::name).toList();
    }

    private static Set<String> imports(StackReport report, StackEntry entry) {
        boolean none = entry.shape(report.now()).filter(change -> !change.shape().imports().isEmpty()).isEmpty();
        if (none) {
            return Set.of();
        }
        Situation situation = report.histories().after(entry, entry.changes().size());
        return situation.resources().isEmpty() ? Set.of() : situation.version().imports().keySet();
    }

    /// A version of a stack with what it imports as that is now. What nobody exports stays open.
    ///
    /// @param report tells what stacks are
    /// @param entry the stack, whose own exports do not count
    /// @param shape the version
    /// @return the same with its imports
    StackShape importing(StackReport report, StackEntry entry, StackShape shape) {
        Set<String> names = shape.takesFromOthers() ? names(report, entry, shape) : Set.of();
        return names.isEmpty() ? shape : shape.importing(exports(report).stream()
            .filter(export -> names.contains(export.name()) && !export.stackArn().equals(entry.arn()))
            .collect(Collectors.toMap(StackExport::name, StackExport::value, (first, second) -> first)));
    }

    /// Without any export each import is left open and so tells its name.
    private static Set<String> names(StackReport report, StackEntry entry, StackShape shape) {
        Situation alone = new Situation(shape.importing(Map.of()), new LinkedHashMap<>());
        TemplateEvaluation evaluation = report.blueprint(entry, alone).evaluation();
        Template template = evaluation.context().template();
        Stream<String> resources = template.resources().stream()
            .flatMap(each -> imported(evaluation, evaluation::exists, each, each.properties()));
        Stream<String> outputs = template.outputs().stream().flatMap(each -> imported(evaluation,
            output -> output.condition().map(evaluation::holds).orElse(true), each, each.value()));
        return Stream.concat(resources, outputs).collect(Collectors.toSet());
    }

    private static <T> Stream<String> imported(
            TemplateEvaluation evaluation, Predicate<T> exists, T owner, TemplateValue value) {
        try {
            return !exists.test(owner) ? Stream.empty() : evaluation.evaluate(value).value().pending().stream()
                .filter(open -> open.resource().equals(IMPORT)).map(Dependency::attribute);
        } catch (TemplateException e) {
            // What cannot be evaluated imports nothing.
            return Stream.empty();
        }
    }
}
