package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.scenario.OperationKind;
import dev.catalogdesk.changes.ResourceChange;
import dev.catalogdesk.demo.stacks.ChangeSetOrder;
import dev.catalogdesk.demo.stacks.ChangeSets;
import dev.catalogdesk.demo.stacks.StackMishap;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.LaunchTags;
import dev.catalogdesk.demo.state.PlanEntry;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.StackSetScope;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.template.Template;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes plans: finds out what a launch or an update would change.
final class PlanMaker {
    /// The example of the AWS CLI shows nine seconds.
    private static final Duration TAKES = Duration.ofSeconds(9);
    private final World world;
    private final Engine engine;

    PlanMaker(World world, Engine engine) {
        this.world = world;
        this.engine = engine;
    }

    /// Makes a plan, and the provisioned product that it is for where there is none yet.
    ///
    /// @return id of the plan
    String make(Call call, RegionState region) {
        Choice choice = Choice.of(call, world.offers(call));
        Launched what = choice.launched();
        if (!what.stack()) {
            throw Errors.invalid("A plan cannot be made for a provisioned product of type " + what.kind() + ".");
        }
        String name = call.text("ProvisionedProductName");
        ProvisionedEntry entry = region.provisioned().byName(name, region.now())
            .map(existing -> plannable(region, existing))
            .orElseGet(() -> shell(call, region, choice, name));
        Map<String, String> before = entry.parameters(region.now());
        boolean runs = !entry.records().isEmpty();
        if (runs) {
            UpdateOperation.sameKind(entry, what);
        }
        List<Tag> own = Wishes.tags(call);
        List<Tag> tags = runs ? UpdateOperation.tags(call, entry, region, choice)
            : LaunchTags.of(choice.path(), what.productId(), Wishes.fitting(own, choice.path()));
        Order order = new Order(entry.id(), name, what, choice.path(),
            Wishes.values(call, before, previousTemplate(region, entry)),
            tags,
            Nodes.texts(call.input().path("NotificationArns")), world.caller(call), call.requestId());
        PlanEntry plan = plan(call, region, entry, order, own);
        region.provisioned().put(entry.withPlan(plan.id()));
        region.changePlans(plans -> plans.with(plan.id(), plan));
        return plan.id();
    }

    /// What a plan would change.
    List<ResourceChange> changes(RegionState region, PlanEntry plan) {
        return engine.changeSet(region, plan).map(changeSet -> changeSet.changes().plain()).orElse(List.of());
    }

    private static ProvisionedEntry plannable(RegionState region, ProvisionedEntry existing) {
        ProvisionedProductStatus status = existing.status(region.now());
        boolean planned = region.plans().all().stream()
            .anyMatch(plan -> plan.provisionedProductId().equals(existing.id()));
        if (planned) {
            throw Errors.invalidState("There is a plan for provisioned product " + existing.id() + " already.");
        }
        if (!Targets.stable(status)) {
            throw Errors.invalidState("Provisioned product " + existing.id() + " is in status " + status
                + "; a plan needs AVAILABLE or TAINTED.");
        }
        return existing;
    }

    private ProvisionedEntry shell(Call call, RegionState region, Choice choice, String name) {
        if (choice.version().guidance() == Guidance.DEPRECATED) {
            throw Errors.invalid("Provisioning artifact " + choice.version().id()
                + " is deprecated and cannot be used to provision a new product.");
        }
        return new ProvisionedEntry(region.ids().next("pp"), name, choice.launched(), "", region.now(),
            world.caller(call), "", StackSetScope.NOWHERE, List.of(), "", List.of());
    }

    static Optional<Template> previousTemplate(RegionState region, ProvisionedEntry entry) {
        return entry.records().isEmpty() ? Optional.empty()
            : region.template(entry.what(region.now()).versionId());
    }

    private PlanEntry plan(Call call, RegionState region, ProvisionedEntry entry, Order order, List<Tag> tags) {
        String id = region.ids().next("plan");
        Optional<StackMishap> mishap =
            engine.mishaps().strike(region, OperationKind.PLAN, order.what(), order.name());
        String failure = mishap.map(StackMishap::error).orElseGet(() -> changeSetFailure(region, id, entry, order));
        Timeline timeline = mishap.filter(StackMishap::stuck).map(stuck -> Timeline.stuck(region.clock()))
            .orElseGet(() -> failure.isEmpty() ? Timeline.good(region.clock(), TAKES)
                : Timeline.refused(region.clock()));
        return new PlanEntry(id, call.text("PlanName"), entry.id(), order.name(), order.what(),
            order.callerArn(), timeline, failure, Engine.kept(region, order), asked(call, region, order), tags,
            order.topicArns(), "", Optional.empty());
    }

    /// Makes the change set.
    ///
    /// @return why it will fail; empty where it does not
    private String changeSetFailure(RegionState region, String planId, ProvisionedEntry entry, Order order) {
        ChangeSets changeSets = engine.stacks(region).changeSets();
        ChangeSets.Made made = changeSets.make(new ChangeSetOrder(planId, region.arns().stackName(entry.id()),
            Engine.stack(region, entry.id()), entry.records().isEmpty(), "",
            engine.stackOrder(region, order, Optional.empty()), TAKES));
        return switch (made) {
            case ChangeSets.Made.Refused(String code, String error) ->
                "Error calling API cloudformation:CreateChangeSet. ErrorCode: " + code + ", Message: " + error;
            case ChangeSets.Made.Begun begun -> begun.failure();
        };
    }

    /// The parameters as they were asked for. Secrets do not come back.
    private static List<PlanEntry.PlannedParameter> asked(Call call, RegionState region, Order order) {
        Set<String> secret = region.template(order.what().versionId()).stream()
            .flatMap(template -> template.parameters().stream()).filter(ProvisioningParameter::noEcho)
            .map(ProvisioningParameter::key).collect(Collectors.toSet());
        return call.input().path("ProvisioningParameters").valueStream()
            .map(each -> {
                String key = each.path("Key").asText();
                boolean previous = each.path("UsePreviousValue").asBoolean(false);
                String value = previous ? "" : each.path("Value").asText("");
                boolean masked = secret.contains(key) && !previous;
                return new PlanEntry.PlannedParameter(key, masked ? "****" : value, previous);
            }).toList();
    }
}
