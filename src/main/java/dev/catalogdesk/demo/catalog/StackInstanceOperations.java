package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.util.ArrayList;
import java.util.List;

/// ListStackInstancesForProvisionedProduct: region by region, as they are deployed.
final class StackInstanceOperations {
    private final CatalogState state;

    StackInstanceOperations(CatalogState state) {
        this.state = state;
    }

    ObjectNode list(Call call) {
        String id = call.text("ProvisionedProductId");
        ProvisionedEntry entry = state.region(call.region()).provisionedById(id)
            .orElseThrow(() -> Errors.notFound(id));
        if (!entry.what().kind().equals("CFN_STACKSET")) {
            throw Errors.invalid("Provisioned product " + id + " is not of type CFN_STACKSET.");
        }
        String status = entry.status(state.clock().now()) == ProvisionedProductStatus.AVAILABLE
            ? "CURRENT" : "OUTDATED";
        List<ObjectNode> instances = new ArrayList<>();
        for (String region : entry.scope().regions()) {
            entry.scope().accounts().forEach(account -> instances.add(Nodes.object()
                .put("Account", account).put("Region", region).put("StackInstanceStatus", status)));
        }
        Paging.Page<ObjectNode> page = state.paging().page(call, instances);
        ObjectNode output = Nodes.object();
        output.set("StackInstances", Nodes.list(page.items(), node -> node));
        page.putNext(output);
        return output;
    }
}
