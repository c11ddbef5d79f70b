package dev.catalogdesk.changes;

import dev.catalogdesk.template.DependencyOrder;
import dev.catalogdesk.template.EvaluationContext;
import dev.catalogdesk.template.ResourceValues;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateReferences;
import dev.catalogdesk.template.TemplateResource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares two versions of a stack, resource by resource in the order in which they depend on each other, so that what
/// becomes of one is known to those that name it.
final class StackComparison {
    private final Template oldTemplate;
    private final Template newTemplate;
    private final StateBefore before;
    private final StateAfter after;
    private final TemplateEvaluation leaving;
    private final ResourceComparison comparison;
    private final List<ResourceChange> plain = new ArrayList<>();
    private final List<ResourceChange> withValues = new ArrayList<>();

    StackComparison(StackVersion old, StackVersion current, ExistingResources existing, StackFacts facts) {
        oldTemplate = old.unrolled();
        newTemplate = current.unrolled();
        before = new StateBefore(oldTemplate, old.parameters(), existing, facts);
        after = new StateAfter(newTemplate, current.parameters(), before, facts);
        // Recorded: what a resource that leaves takes from others is not looked up any more.
        leaving = new TemplateEvaluation(
            new EvaluationContext(oldTemplate, old.parameters(), facts, ResourceValues.unknown()));
        Set<String> changedParameters = changedParameters();
        boolean retagged = !old.tags().equals(current.tags());
        comparison = new ResourceComparison(
            before, after, new Details(new Causes(after, changedParameters)), existing, retagged,
            retagged || !changedParameters.isEmpty() || !oldTemplate.equals(newTemplate));
    }

    ChangeSet compare() {
        Map<String, TemplateResource> old = present(oldTemplate, before.evaluation());
        Map<String, TemplateResource> current = present(newTemplate, after.evaluation());
        current.values().stream().filter(resource -> same(old, resource).isEmpty())
            .forEach(resource -> after.decide(resource.logicalId(), Fate.ADDED));
        for (String logicalId : order()) {
            Optional.ofNullable(current.get(logicalId)).ifPresent(resource -> add(same(old, resource)
                .map(was -> comparison.modified(was, resource)).orElseGet(() -> comparison.added(resource))));
        }
        old.values().stream().filter(resource -> same(current, resource).isEmpty())
            .forEach(resource -> add(comparison.removed(resource, leaving)));
        return new ChangeSet(sorted(plain), sorted(withValues));
    }

    private void add(ChangeSet one) {
        plain.addAll(one.plain());
        withValues.addAll(one.withPropertyValues());
    }

    private List<String> order() {
        DependencyOrder order = DependencyOrder.of(TemplateReferences.of(newTemplate).dependencies());
        List<String> all = new ArrayList<>(order.order());
        all.addAll(order.circular());
        return all;
    }

    private Set<String> changedParameters() {
        EvaluationContext was = before.evaluation().context();
        EvaluationContext is = after.evaluation().context();
        return newTemplate.parameters().stream().map(parameter -> parameter.key())
            .filter(key -> !was.parameter(key).equals(is.parameter(key))).collect(Collectors.toSet());
    }

    private static Map<String, TemplateResource> present(Template template, TemplateEvaluation evaluation) {
        Map<String, TemplateResource> present = new LinkedHashMap<>();
        template.resources().stream().filter(evaluation::exists)
            .forEach(resource -> present.put(resource.logicalId(), resource));
        return present;
    }

    /// The same resource in the other version. One that has become another type is another resource.
    private static Optional<TemplateResource> same(Map<String, TemplateResource> others, TemplateResource resource) {
        return Optional.ofNullable(others.get(resource.logicalId()))
            .filter(other -> other.type().equals(resource.type()));
    }

    private static List<ResourceChange> sorted(List<ResourceChange> changes) {
        return changes.stream().sorted(Comparator.comparing(ResourceChange::logicalId)).toList();
    }
}
