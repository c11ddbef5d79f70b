package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.catalog.Product;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.ProductEntry;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.ServiceActionEntry;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import java.util.List;
import java.util.Map;

/// ListServiceActionsForProvisioningArtifact, ListProvisioningArtifactsForServiceAction,
/// DescribeServiceActionExecutionParameters.
final class ServiceActionViews {
    private static final String ACTION = "ServiceActionId";
    private final Desk desk;

    /// A version that has an action, and its product.
    private record Use(ProductEntry product, VersionEntry version) {
    }

    ServiceActionViews(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("ListServiceActionsForProvisioningArtifact", this::actions);
        operations.put("ListProvisioningArtifactsForServiceAction", this::versions);
        operations.put("DescribeServiceActionExecutionParameters", this::parameters);
    }

    private ObjectNode actions(Call call) {
        Lookup lookup = desk.lookup(call);
        VersionEntry version =
            lookup.version(lookup.product(call.text("ProductId")), call.text("ProvisioningArtifactId"));
        List<ServiceActionEntry> actions = version.serviceActionIds().stream()
            .flatMap(id -> lookup.data().serviceActions().get(id).stream()).toList();
        return desk.page(call, "ServiceActionSummaries", actions, Shown::serviceAction);
    }

    private ObjectNode versions(Call call) {
        Lookup lookup = desk.lookup(call);
        String id = lookup.serviceAction(call.text(ACTION)).id();
        List<Use> uses = lookup.data().products().all().stream()
            .flatMap(product -> product.versions().stream()
                .filter(version -> version.serviceActionIds().contains(id))
                .map(version -> new Use(product, version)))
            .toList();
        return desk.page(call, "ProvisioningArtifactViews", uses, use -> {
            ObjectNode node = Nodes.object();
            node.set("ProductViewSummary", Product.summary(use.product()));
            node.set("ProvisioningArtifact", Product.version(use.version()));
            return node;
        });
    }

    private ObjectNode parameters(Call call) {
        RegionState region = desk.region(call);
        ServiceActionEntry action = desk.lookup(call).serviceAction(call.text(ACTION));
        String id = call.text("ProvisionedProductId");
        ProvisionedEntry provisioned =
            region.provisioned().byId(id, region.now()).orElseThrow(() -> Errors.notFound(id));
        Launched what = provisioned.what(region.now());
        boolean offered = region.catalogue().products().get(what.productId())
            .flatMap(product -> product.version(what.versionId()))
            .filter(version -> version.serviceActionIds().contains(action.id())).isPresent();
        if (!offered) {
            throw Errors.invalid("Service action " + action.id() + " is not associated with provisioning artifact "
                + what.versionId() + ".");
        }
        ObjectNode output = Nodes.object();
        output.set("ServiceActionParameters", Nodes.list(action.parameters(), parameter -> {
            ObjectNode node = Nodes.object().put("Name", parameter.name()).put("Type", parameter.type());
            node.set("DefaultValues", Nodes.texts(parameter.defaultValues()));
            return node;
        }));
        return output;
    }
}
