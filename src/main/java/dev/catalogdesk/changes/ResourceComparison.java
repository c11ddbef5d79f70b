package dev.catalogdesk.changes;

import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateResource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// What becomes of one resource, in both forms.
final class ResourceComparison {
    private static final String NESTED_STACK = "AWS::CloudFormation::Stack";
    /// What AWS says of a nested stack that nothing changes: its own template may be another by now.
    private static final ChangeDetail AUTOMATIC = new ChangeDetail(
        new ChangeTarget(
            ResourceAttribute.PROPERTIES, Optional.empty(), RequiresRecreation.NEVER, Optional.empty()),
        Evaluation.DYNAMIC, ChangeSource.AUTOMATIC, Optional.empty());

    private final StateBefore before;
    private final StateAfter after;
    private final Details details;
    private final ExistingResources existing;
    private final boolean retagged;
    private final boolean another;

    /// @param retagged whether the tags of the stack are others
    /// @param another whether anything at all is another than before
    ResourceComparison(StateBefore before, StateAfter after, Details details, ExistingResources existing,
            boolean retagged, boolean another) {
        this.before = before;
        this.after = after;
        this.details = details;
        this.existing = existing;
        this.retagged = retagged;
        this.another = another;
    }

    ChangeSet added(TemplateResource resource) {
        ResourceChange plain = new ResourceChange(ChangeAction.ADD, resource.logicalId(), Optional.empty(),
            resource.type(), Optional.empty(), Optional.empty(), new LinkedHashSet<>(), List.of(),
            Optional.empty(), Optional.empty());
        return both(plain, Optional.empty(), Optional.of(Contexts.of(resource, after.evaluation())));
    }

    /// @param leaving evaluates what the resource was
    ChangeSet removed(TemplateResource resource, TemplateEvaluation leaving) {
        ResourceChange plain = new ResourceChange(ChangeAction.REMOVE, resource.logicalId(),
            existing.physicalId(resource.logicalId()), resource.type(), Optional.empty(),
            Optional.of(Policies.removal(resource, leaving)), new LinkedHashSet<>(), List.of(),
            Optional.empty(), Optional.empty());
        return both(plain, Optional.of(Contexts.of(resource, leaving)), Optional.empty());
    }

    ChangeSet modified(TemplateResource old, TemplateResource current) {
        List<Difference> differences = Differences.find(before.evaluation(), after.evaluation(), old, current);
        List<ChangeDetail> plain = new ArrayList<>(details.plain(differences));
        List<ChangeDetail> withValues = new ArrayList<>(details.withValues(differences));
        if (retagged && UpdateBehaviours.of(current.type()).has(ResourceAttribute.TAGS.text())) {
            addTags(plain);
            addTags(withValues);
        }
        if (another && current.type().equals(NESTED_STACK) && plain.isEmpty()) {
            plain.add(AUTOMATIC);
            withValues.add(AUTOMATIC);
        }
        after.decide(current.logicalId(), fate(plain));
        return new ChangeSet(
            plain.isEmpty() ? List.of() : List.of(modification(current, plain, Optional.empty(), Optional.empty())),
            withValues.isEmpty() ? List.of() : List.of(modification(current, withValues,
                Optional.of(Contexts.of(old, before.evaluation())),
                Optional.of(Contexts.of(current, after.evaluation())))));
    }

    private static void addTags(List<ChangeDetail> details) {
        ChangeDetail tags = new ChangeDetail(
            new ChangeTarget(ResourceAttribute.TAGS, Optional.empty(), RequiresRecreation.NEVER, Optional.empty()),
            Evaluation.STATIC, ChangeSource.DIRECT_MODIFICATION, Optional.empty());
        if (details.stream().noneMatch(each -> each.target().attribute() == ResourceAttribute.TAGS)) {
            details.add(tags);
        }
    }

    private ResourceChange modification(TemplateResource resource, List<ChangeDetail> why,
            Optional<String> contextBefore, Optional<String> contextAfter) {
        Replacement replacement = replacement(why);
        SequencedSet<ResourceAttribute> scope = new LinkedHashSet<>();
        why.forEach(each -> scope.add(each.target().attribute()));
        return new ResourceChange(ChangeAction.MODIFY, resource.logicalId(),
            existing.physicalId(resource.logicalId()), resource.type(), Optional.of(replacement),
            replacement == Replacement.TRUE
                ? Optional.of(Policies.replacement(resource, after.evaluation())) : Optional.empty(),
            scope, why, contextBefore, contextAfter);
    }

    private static Replacement replacement(List<ChangeDetail> why) {
        boolean open = false;
        for (ChangeDetail each : why) {
            RequiresRecreation recreation = each.target().requiresRecreation();
            if (recreation == RequiresRecreation.ALWAYS && each.evaluation() == Evaluation.STATIC) {
                return Replacement.TRUE;
            }
            open |= recreation != RequiresRecreation.NEVER;
        }
        return open ? Replacement.CONDITIONAL : Replacement.FALSE;
    }

    /// Notes and policies of a resource that stays are nothing that others could see.
    private static Fate fate(List<ChangeDetail> why) {
        return switch (replacement(why)) {
            case TRUE -> Fate.REPLACED;
            case CONDITIONAL -> Fate.MAYBE_REPLACED;
            case FALSE -> why.stream().anyMatch(each -> each.target().attribute() == ResourceAttribute.PROPERTIES)
                ? Fate.CHANGED_IN_PLACE : Fate.UNTOUCHED;
        };
    }

    private static ChangeSet both(ResourceChange plain, Optional<String> contextBefore, Optional<String> contextAfter) {
        return new ChangeSet(List.of(plain), List.of(new ResourceChange(plain.action(), plain.logicalId(),
            plain.physicalId(), plain.type(), plain.replacement(), plain.policyAction(), plain.scope(),
            plain.details(), contextBefore, contextAfter)));
    }
}
