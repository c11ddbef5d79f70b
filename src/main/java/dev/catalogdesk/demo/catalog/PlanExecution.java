package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.LaunchTags;
import dev.catalogdesk.demo.state.OfferedPath;
import dev.catalogdesk.demo.state.PlanEntry;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.model.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Executes plans: launches what is new, updates what is there.
final class PlanExecution {
    private final World world;
    private final Engine engine;

    PlanExecution(World world, Engine engine) {
        this.world = world;
        this.engine = engine;
    }

    /// Begins the execution of a plan.
    ///
    /// @return id of the record
    String execute(Call call, RegionState region, PlanEntry plan) {
        String status = new PlanShown(region, plan).status();
        if (!status.equals("CREATE_SUCCESS")) {
            throw Errors.invalidState("Plan " + plan.id() + " is in status " + status + " and cannot be executed.");
        }
        ProvisionedEntry entry = Targets.byId(region, plan.provisionedProductId());
        Launched what = plan.what();
        OfferedPath path = world.offers(call).product(what.productId(), "").path(what.pathId())
            .orElseThrow(() -> Errors.invalid("Invalid PathId: " + what.pathId()));
        Map<String, String> values = new HashMap<>(plan.fixedStatus().isEmpty()
            ? Map.of() : entry.parameters(region.now()));
        values.putAll(plan.parameters());
        Order order = new Order(entry.id(), entry.name(), what, path, values,
            tags(region, entry, plan, path), plan.topicArns(), world.caller(call),
            call.requestId());
        RecordEntry record = engine.execute(region, entry, order, engine.changeSet(region, plan)
            .orElseThrow(() -> Errors.invalidState("Plan " + plan.id() + " has no change set.")));
        region.provisioned().put(entry.withPlan("").with(record));
        region.changePlans(plans -> plans.with(plan.id(), plan.executed(record.id())));
        return record.id();
    }

    /// A plan without tags leaves those that there are.
    private static List<Tag> tags(RegionState region, ProvisionedEntry entry, PlanEntry plan, OfferedPath path) {
        return !entry.records().isEmpty() && plan.tags().isEmpty() ? entry.tags(region.now())
            : LaunchTags.of(path, plan.what().productId(), plan.tags());
    }
}
