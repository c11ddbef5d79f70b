package dev.catalogdesk.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// Words the differences of a resource as CloudFormation's details. Which details stand together is recorded: a changed
/// parameter comes with a direct modification that is dynamic; a replaced resource does so only with property values.
final class Details {
    private final Causes causes;

    Details(Causes causes) {
        this.causes = causes;
    }

    /// One or more details for each value that surely differs.
    List<ChangeDetail> withValues(List<Difference> differences) {
        List<ChangeDetail> details = new ArrayList<>();
        differences.stream().filter(Difference::changed).forEach(each -> {
            ChangeTarget target = new ChangeTarget(
                each.attribute(), each.name(), each.recreation(), Optional.of(each.values()));
            List<Cause> certain = causes.certain(each);
            certain.forEach(cause -> details.add(caused(target, Evaluation.STATIC, cause)));
            details.add(direct(target, certain.isEmpty()));
        });
        return details;
    }

    /// One or more details for each property, also for one that may differ.
    List<ChangeDetail> plain(List<Difference> differences) {
        Map<List<String>, List<Difference>> properties = new LinkedHashMap<>();
        differences.forEach(each -> properties.computeIfAbsent(
            List.of(each.attribute().text(), each.name().orElse("")), _ -> new ArrayList<>()).add(each));
        return properties.values().stream().flatMap(each -> property(each).stream()).toList();
    }

    private Collection<ChangeDetail> property(List<Difference> values) {
        List<Difference> changed = values.stream().filter(Difference::changed).toList();
        List<Difference> open = values.stream().filter(each -> !causes.possible(each).isEmpty()).toList();
        SequencedSet<ChangeDetail> details = new LinkedHashSet<>();
        List<Cause> certain = changed.stream().flatMap(each -> causes.certain(each).stream()).distinct().toList();
        certain.forEach(cause -> details.add(caused(target(changed), Evaluation.STATIC, cause)));
        if (changed.stream().anyMatch(this::showsAsDirect)) {
            boolean sure = changed.stream().anyMatch(each -> causes.certain(each).isEmpty());
            details.add(direct(target(changed), sure));
        }
        open.forEach(each -> causes.possible(each).forEach(cause ->
            details.add(caused(target(open), Evaluation.DYNAMIC, cause))));
        return details;
    }

    private boolean showsAsDirect(Difference changed) {
        List<Cause> certain = causes.certain(changed);
        return certain.isEmpty() || changed.rewritten()
            || certain.stream().anyMatch(cause -> cause.source() == ChangeSource.PARAMETER_REFERENCE);
    }

    private static ChangeTarget target(List<Difference> values) {
        RequiresRecreation most = values.stream().map(Difference::recreation)
            .max(Comparator.naturalOrder()).orElse(RequiresRecreation.NEVER);
        return new ChangeTarget(
            values.getFirst().attribute(), values.getFirst().name(), most, Optional.empty());
    }

    private static ChangeDetail caused(ChangeTarget target, Evaluation evaluation, Cause cause) {
        return new ChangeDetail(target, evaluation, cause.source(), Optional.of(cause.entity()));
    }

    private static ChangeDetail direct(ChangeTarget target, boolean sure) {
        return new ChangeDetail(target, sure ? Evaluation.STATIC : Evaluation.DYNAMIC,
            ChangeSource.DIRECT_MODIFICATION, Optional.empty());
    }
}
