package dev.catalogdesk.changes;

import dev.catalogdesk.template.FunctionCall;
import dev.catalogdesk.template.Resolved.Items;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateEvaluation.Result;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Finds where two definitions of a resource differ, down to the smallest value that both have.
final class Differences {
    private static final String TAGS = "Tags";
    private static final List<ResourceAttribute> OTHER_PARTS = List.of(
        ResourceAttribute.METADATA, ResourceAttribute.CREATION_POLICY, ResourceAttribute.UPDATE_POLICY,
        ResourceAttribute.DELETION_POLICY, ResourceAttribute.UPDATE_REPLACE_POLICY);

    private final TemplateEvaluation before;
    private final TemplateEvaluation after;
    private final UpdateBehaviour behaviour;
    private final List<Difference> found = new ArrayList<>();

    private Differences(TemplateEvaluation before, TemplateEvaluation after, UpdateBehaviour behaviour) {
        this.before = before;
        this.after = after;
        this.behaviour = behaviour;
    }

    /// Compares two definitions of a resource.
    ///
    /// @param before evaluates the old definition
    /// @param after evaluates the new definition
    /// @param old the old definition
    /// @param current the new definition
    /// @return values that differ, and those equal ones that are made of other resources
    static List<Difference> find(
            TemplateEvaluation before, TemplateEvaluation after, TemplateResource old, TemplateResource current) {
        Differences differences = new Differences(before, after, UpdateBehaviours.of(current.type()));
        differences.members(List.of(), old.properties(), current.properties());
        OTHER_PARTS.forEach(part -> differences.add(part, List.of(),
            old.definition().get(part.text()), current.definition().get(part.text())));
        return differences.found;
    }

    private void compare(List<String> path, Optional<TemplateValue> old, Optional<TemplateValue> current) {
        Optional<TemplateValue> was = old.flatMap(before::chosen);
        Optional<TemplateValue> is = current.flatMap(after::chosen);
        if (was.orElse(Mapping.empty()) instanceof Sequence left
                && is.orElse(Mapping.empty()) instanceof Sequence right) {
            items(path, chosen(before, left), chosen(after, right));
        } else if (isObject(was) && isObject(is)) {
            members(path, (Mapping) was.get(), (Mapping) is.get());
        } else {
            add(part(path, old, current), path, was, is);
        }
    }

    private void members(List<String> path, Mapping old, Mapping current) {
        SequencedSet<String> keys = new LinkedHashSet<>(old.entries().keySet());
        keys.addAll(current.entries().keySet());
        keys.forEach(key -> compare(longer(path, key), old.get(key), current.get(key)));
    }

    private void items(List<String> path, List<TemplateValue> old, List<TemplateValue> current) {
        for (int i = 0; i < Math.max(old.size(), current.size()); i++) {
            compare(longer(path, Integer.toString(i)), item(old, i), item(current, i));
        }
    }

    private void add(
            ResourceAttribute part, List<String> path, Optional<TemplateValue> old, Optional<TemplateValue> current) {
        Result was = old.map(before::evaluate).orElseGet(Result::absent);
        Result is = current.map(after::evaluate).orElseGet(Result::absent);
        if (!is.resources().isEmpty() || !was.value().equals(is.value())) {
            found.add(new Difference(part, path, was, is, !old.equals(current), behaviour.requires(path)));
        }
    }

    /// Tags in their usual form, a list, are a part of their own in CloudFormation's examples; as an object, which few
    /// types take, they were recorded as a property like any other.
    private ResourceAttribute part(List<String> path, Optional<TemplateValue> old, Optional<TemplateValue> current) {
        boolean tags = path.getFirst().equals(TAGS) && (path.size() > 1
            ? path.get(1).chars().allMatch(Character::isDigit)
            : isList(before, old) || isList(after, current));
        return tags ? ResourceAttribute.TAGS : ResourceAttribute.PROPERTIES;
    }

    private static boolean isList(TemplateEvaluation evaluation, Optional<TemplateValue> value) {
        return value.map(evaluation::evaluate).filter(result -> result.value() instanceof Items).isPresent();
    }

    /// Within properties `Condition` is a member like any other (AWS::Events::EventBusPolicy, policies of IAM).
    private static boolean isObject(Optional<TemplateValue> value) {
        return value.filter(each -> each instanceof Mapping && FunctionCall.of(each)
            .filter(call -> !call.calls(FunctionCall.CONDITION)).isEmpty()).isPresent();
    }

    private static List<TemplateValue> chosen(TemplateEvaluation evaluation, Sequence list) {
        return list.items().stream().flatMap(item -> evaluation.chosen(item).stream()).toList();
    }

    private static Optional<TemplateValue> item(List<TemplateValue> items, int index) {
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    private static List<String> longer(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }
}
