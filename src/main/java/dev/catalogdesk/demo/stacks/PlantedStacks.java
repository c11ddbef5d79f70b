package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.demo.scenario.SeededStack;
import dev.catalogdesk.demo.stacks.StackChange.Kind;
import dev.catalogdesk.demo.state.Arns;
import dev.catalogdesk.demo.state.AutoTags;
import dev.catalogdesk.demo.state.PlanEntry;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The stacks that a scenario begins with: those it names, those that its launches made, and those that its plans look
/// at.
final class PlantedStacks {
    private PlantedStacks() {
    }

    static List<StackEntry> of(RegionalCatalogue scenario, RegionState state) {
        Map<String, StackEntry> entries = new LinkedHashMap<>();
        scenario.stacks().forEach(seed -> entries.put(seed.arn(), planted(seed)));
        state.provisioned().all().stream().flatMap(each -> planted(state, each).stream())
            .forEach(entry -> entries.put(entry.arn(), entry));
        state.plans().all().stream().filter(plan -> plan.what().stack() && !plan.fixedStatus().equals("CREATE_FAILED"))
            .forEach(plan -> {
                Arns arns = state.arns();
                String arn = state.provisioned().physicalId(plan.provisionedProductId())
                    .orElseGet(() -> arns.stack(plan.provisionedProductId()));
                StackEntry stack = entries.getOrDefault(arn, StackEntry.fresh(
                    arn, arns.stackName(plan.provisionedProductId()), plan.timeline().created()));
                entries.put(arn, stack.withChangeSets(List.of(changeSet(state, plan, stack))));
            });
        return List.copyOf(entries.values());
    }

    /// The change set of a plan. One that was executed looks at the stack as it was before.
    private static ChangeSetEntry changeSet(RegionState state, PlanEntry plan, StackEntry stack) {
        int changes = stack.changes().size();
        boolean executed = plan.fixedStatus().startsWith("EXECUTE_") && changes > 0;
        List<Tag> own = state.provisioned().byId(plan.provisionedProductId(), state.now())
            // A plan without tags leaves those that there are.
            .filter(entry -> plan.tags().isEmpty()).map(entry -> entry.tags(state.now())).orElse(plan.tags());
        List<Tag> tags = AutoTags.with(own, plan.what(), plan.provisionedProductId(),
            plan.provisionedProductName(), plan.callerArn(), state.arns());
        return new ChangeSetEntry(
            state.arns().arn("cloudformation", "changeSet/" + plan.id() + "/" + Arns.uuid(plan.id())), plan.id(), "",
            plan.timeline(), "", executed ? changes - 1 : changes, changes == 0,
            new StackShape(state.templateText(plan.what().versionId()).orElse(""), values(state, plan), tags),
            plan.topicArns(), StackSettings.USUAL, executed ? Optional.of(changes - 1) : Optional.empty());
    }

    /// What a plan does not name stays as it is; what the planned version does not have any more is not sent.
    private static Map<String, String> values(RegionState state, PlanEntry plan) {
        Map<String, String> values = state.provisioned().byId(plan.provisionedProductId(), state.now())
            .map(entry -> new HashMap<>(entry.parameters(state.now()))).orElseGet(HashMap::new);
        values.putAll(plan.parameters());
        Set<String> known = state.template(plan.what().versionId()).stream()
            .flatMap(template -> template.parameters().stream()).map(ProvisioningParameter::key)
            .collect(Collectors.toSet());
        values.keySet().retainAll(known);
        return values;
    }

    private static StackEntry planted(SeededStack seed) {
        StackShape shape = new StackShape(seed.template(), seed.parameters(), seed.tags());
        List<StackChange> changes = new ArrayList<>();
        changes.add(change(Kind.CREATE, Timeline.past(seed.createdTime(), seed.createdTime(), true), shape, ""));
        if (seed.updatedTime().isAfter(seed.createdTime())) {
            changes.add(change(Kind.UPDATE, Timeline.past(seed.updatedTime(), seed.updatedTime(), true), shape, ""));
        }
        return new StackEntry(seed.arn(), seed.name(), seed.createdTime(), seed.status(), seed.statusReason(),
            seed.parentArn(), seed.stackSetArn(), false, changes, List.of());
    }

    /// The stack of a provisioned product of the scenario, as its records made it.
    private static List<StackEntry> planted(RegionState state, ProvisionedEntry entry) {
        if (!entry.first().stack() || !entry.physicalId().isEmpty()) {
            return List.of();
        }
        List<StackChange> changes = entry.records().stream()
            // What was refused never came to the stack.
            .filter(record -> record.type().provisions() && !record.refused())
            .map(record -> change(state, record)).toList();
        return changes.isEmpty() || changes.getFirst().kind() != Kind.CREATE ? List.of()
            : List.of(new StackEntry(state.arns().stack(entry.id()), state.arns().stackName(entry.id()),
                changes.getFirst().timeline().created(), "", "", "", "", false, changes, List.of()));
    }

    private static StackChange change(RegionState state, RecordEntry record) {
        Kind kind = switch (record.type()) {
            case PROVISION_PRODUCT -> Kind.CREATE;
            case TERMINATE_PROVISIONED_PRODUCT -> Kind.DELETE;
            default -> Kind.UPDATE;
        };
        List<Tag> tags = AutoTags.with(record.tags(), record.what(), record.provisionedProductId(), record.name(),
            record.callerArn(), state.arns());
        String template = state.templateText(record.what().versionId()).orElse("");
        return change(kind, record.timeline(), new StackShape(template, record.parameters(), tags), record.error());
    }

    private static StackChange change(Kind kind, Timeline run, StackShape shape, String error) {
        return new StackChange(kind, run, shape, List.of(), StackSettings.USUAL, List.of(),
            error.isEmpty() ? Optional.empty() : Optional.of(StackFailure.told("", error)));
    }
}
