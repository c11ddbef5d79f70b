package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Paging;
import dev.catalogdesk.model.RecordOutput;
import java.util.List;

/// DescribeProvisionedProduct, ScanProvisionedProducts, GetProvisionedProductOutputs.
final class ProvisionedOperations {
    private final World world;
    private final Paging paging;
    private final Engine engine;

    ProvisionedOperations(World world, Paging paging, Engine engine) {
        this.engine = engine;
        this.world = world;
        this.paging = paging;
    }

    ObjectNode describe(Call call) {
        RegionState region = world.region(call);
        ProvisionedEntry entry = Targets.byIdOrName(call, region, "Id", "Name");
        ObjectNode output = Nodes.object();
        output.set("ProvisionedProductDetail", new ProvisionedShown(region, entry, region.now()).detail());
        output.set("CloudWatchDashboards",
            Nodes.list(entry.dashboards(), name -> Nodes.object().put("Name", name)));
        return output;
    }

    ObjectNode scan(Call call) {
        RegionState region = world.region(call);
        Scope scope = Scope.of(call, world.caller(call), Scope.USER);
        List<ProvisionedShown> found = region.provisioned().all().stream()
            .map(entry -> new ProvisionedShown(region, entry, region.now()))
            .filter(shown -> !shown.entry().gone(shown.now()) && scope.covers(shown.entry().ownerArn()))
            .toList();
        Paging.Page<ProvisionedShown> page = paging.page(call, found);
        ObjectNode output = Nodes.object();
        output.set("ProvisionedProducts", Nodes.list(page.items(), ProvisionedShown::detail));
        page.putNext(output);
        return output;
    }

    ObjectNode outputs(Call call) {
        RegionState region = world.region(call);
        ProvisionedEntry entry = Targets.byIdOrName(call, region, "ProvisionedProductId", "ProvisionedProductName");
        List<String> keys = Nodes.texts(call.input().path("OutputKeys"));
        List<RecordOutput> all = entry.shape(region.now())
            .map(record -> new RecordShown(region, record, region.now()).outputs(engine.stacks(region)))
            .orElse(List.of());
        List<String> known = all.stream().map(RecordOutput::key).toList();
        keys.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw Errors.invalid("Provisioned product output " + key + " does not exist");
        });
        Paging.Page<RecordOutput> page = paging.page(call,
            all.stream().filter(output -> keys.isEmpty() || keys.contains(output.key())).toList());
        ObjectNode output = Nodes.object();
        output.set("Outputs", Nodes.list(page.items(), RecordOperations::output));
        page.putNext(output);
        return output;
    }
}
