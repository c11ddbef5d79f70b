package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.StackSetScope;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Paging;
import dev.catalogdesk.model.ProvisionedProductStatus;

/// ListStackInstancesForProvisionedProduct: region by region, as they are deployed.
final class StackInstanceOperations {
    private final World world;
    private final Paging paging;

    StackInstanceOperations(World world, Paging paging) {
        this.world = world;
        this.paging = paging;
    }

    ObjectNode list(Call call) {
        String id = call.text("ProvisionedProductId");
        RegionState region = world.region(call);
        ProvisionedEntry entry = Targets.byId(region, id);
        if (!entry.first().stackSet()) {
            throw Errors.invalid("Provisioned product " + id + " is not of type CFN_STACKSET.");
        }
        String status = entry.status(region.now()) == ProvisionedProductStatus.AVAILABLE
            ? "CURRENT" : "OUTDATED";
        Paging.Page<StackSetScope.Instance> page = paging.page(call, entry.scope().instances());
        ObjectNode output = Nodes.object();
        output.set("StackInstances", Nodes.list(page.items(), each -> Nodes.object().put("Account", each.account())
            .put("Region", each.region()).put("StackInstanceStatus", status)));
        page.putNext(output);
        return output;
    }
}
