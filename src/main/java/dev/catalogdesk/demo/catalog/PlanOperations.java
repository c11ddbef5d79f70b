package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.changes.ResourceChange;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.PlanEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Paging;
import java.util.List;

/// CreateProvisionedProductPlan, ListProvisionedProductPlans, DescribeProvisionedProductPlan,
/// ExecuteProvisionedProductPlan, DeleteProvisionedProductPlan.
final class PlanOperations {
    private static final String TOKEN = "IdempotencyToken";
    private final World world;
    private final Paging paging;
    private final Engine engine;
    private final PlanMaker maker;
    private final PlanExecution execution;

    PlanOperations(World world, Paging paging, Engine engine) {
        this.world = world;
        this.paging = paging;
        this.engine = engine;
        this.maker = new PlanMaker(world, engine);
        this.execution = new PlanExecution(world, engine);
    }

    ObjectNode create(Call call) {
        RegionState region = world.region(call);
        return region.change(() -> {
            String planId = Tokens.once(region, call, TOKEN, () -> maker.make(call, region));
            PlanEntry plan = find(region, planId);
            return Nodes.object()
                .put("PlanName", plan.name())
                .put("PlanId", plan.id())
                // Whatever the documentation says, this is the provisioned product.
                .put("ProvisionProductId", plan.provisionedProductId())
                .put("ProvisionedProductName", plan.provisionedProductName())
                .put("ProvisioningArtifactId", plan.what().versionId());
        });
    }

    ObjectNode list(Call call) {
        RegionState region = world.region(call);
        Scope scope = Scope.of(call, world.caller(call), Scope.USER);
        String target = call.text("ProvisionProductId");
        if (!target.isEmpty()) {
            Targets.byId(region, target);
        }
        List<PlanEntry> found = region.plans().all().stream()
            .filter(plan -> scope.covers(plan.callerArn()))
            .filter(plan -> target.isEmpty() || plan.provisionedProductId().equals(target))
            .toList();
        Paging.Page<PlanEntry> page = paging.page(call, found);
        ObjectNode output = Nodes.object();
        output.set("ProvisionedProductPlans",
            Nodes.list(page.items(), plan -> new PlanShown(region, plan).summary()));
        page.putNext(output);
        return output;
    }

    ObjectNode describe(Call call) {
        RegionState region = world.region(call);
        PlanEntry plan = find(region, call.text("PlanId"));
        PlanShown shown = new PlanShown(region, plan);
        Paging.Page<ResourceChange> page = paging.page(call, maker.changes(region, plan));
        ObjectNode output = Nodes.object();
        output.set("ProvisionedProductPlanDetails", shown.details());
        // Absent rather than empty, as in a capture of real traffic.
        if (!page.items().isEmpty()) {
            output.set("ResourceChanges", Nodes.list(page.items(), PlanShown::change));
        }
        page.putNext(output);
        return output;
    }

    ObjectNode execute(Call call) {
        RegionState region = world.region(call);
        return region.change(() -> {
            String recordId = Tokens.once(region, call, TOKEN,
                () -> execution.execute(call, region, find(region, call.text("PlanId"))));
            return RecordShown.answer(region, region.provisioned().record(recordId).orElseThrow());
        });
    }

    ObjectNode delete(Call call) {
        RegionState region = world.region(call);
        return region.change(() -> {
            PlanEntry plan = find(region, call.text("PlanId"));
            boolean busy = new PlanShown(region, plan).status().equals("EXECUTE_IN_PROGRESS");
            if (busy && !call.input().path("IgnoreErrors").asBoolean(false)) {
                throw Errors.invalid("Plan " + plan.id() + " is being executed and cannot be deleted.");
            }
            engine.drop(region, plan);
            region.provisioned().byId(plan.provisionedProductId(), region.now()).ifPresent(entry -> {
                if (entry.records().isEmpty()) {
                    // What was only planned goes with its plan.
                    region.provisioned().remove(entry.id());
                } else if (entry.planId().equals(plan.id())) {
                    region.provisioned().put(entry.withPlan(""));
                }
            });
            return Nodes.object();
        });
    }

    private static PlanEntry find(RegionState region, String id) {
        return region.plans().get(id).orElseThrow(() -> Errors.notFound(id));
    }
}
