package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.catalog.ShownParameter;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.ProductEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.model.Guidance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// CreateProvisioningArtifact, UpdateProvisioningArtifact, DeleteProvisioningArtifact, ListProvisioningArtifacts,
/// DescribeProvisioningArtifact.
final class VersionOperations {
    private static final String PRODUCT = "ProductId";
    private static final String VERSION = "ProvisioningArtifactId";
    private final Desk desk;
    private final TemplateSource templates;

    VersionOperations(Desk desk, TemplateSource templates) {
        this.desk = desk;
        this.templates = templates;
    }

    void register(Map<String, Operation> operations) {
        operations.put("CreateProvisioningArtifact", this::create);
        operations.put("UpdateProvisioningArtifact", this::update);
        operations.put("DeleteProvisioningArtifact", this::delete);
        operations.put("ListProvisioningArtifacts", this::list);
        operations.put("DescribeProvisioningArtifact", this::describe);
    }

    private ObjectNode create(Call call) {
        RegionState region = desk.region(call);
        String productId = call.text(PRODUCT);
        NewVersion wish =
            new NewVersion(call.input().path("Parameters"), desk.lookup(call).product(productId).type());
        Optional<Loaded> template = templates.unlessUsed(call, wish);
        String id = desk.once(call, () -> {
            ProductEntry product = desk.lookup(call).product(productId);
            Quota.VERSIONS.demandRoom(product.versions().size());
            VersionEntry made = wish.entry(region, template.orElseThrow());
            List<VersionEntry> versions = new ArrayList<>(product.versions());
            versions.add(made);
            region.changeCatalogue(data -> data.with(product.withVersions(versions)));
            return made.id();
        });
        // The examples of the AWS CLI show new versions as CREATING; the next look finds them.
        return answer(desk.lookup(call), productId, id, "CREATING");
    }

    private ObjectNode update(Call call) {
        desk.change(call, data -> {
            Lookup lookup = new Lookup(data);
            ProductEntry product = lookup.product(call.text(PRODUCT));
            VersionEntry before = lookup.version(product, call.text(VERSION));
            return data.with(product.withVersion(before.id(), version -> version.changed(
                Given.text(call, "Name", version.name()), Given.text(call, "Description", version.description()),
                Guidance.valueOf(Given.text(call, "Guidance", version.guidance().name())),
                Given.flag(call, "Active", version.active()))));
        });
        return answer(desk.lookup(call), call.text(PRODUCT), call.text(VERSION), Shown.AVAILABLE);
    }

    private ObjectNode delete(Call call) {
        desk.change(call, data -> {
            Lookup lookup = new Lookup(data);
            ProductEntry product = lookup.product(call.text(PRODUCT));
            VersionEntry version = lookup.version(product, call.text(VERSION));
            if (product.versions().size() == 1) {
                throw Errors.inUse("Provisioning artifact " + version.id()
                    + " is the last one of its product and cannot be deleted.");
            }
            return data.with(product.withVersions(
                product.versions().stream().filter(each -> !each.id().equals(version.id())).toList()));
        });
        return Nodes.object();
    }

    private ObjectNode list(Call call) {
        ProductEntry product = desk.lookup(call).product(call.text(PRODUCT));
        ObjectNode output = Nodes.object();
        output.set("ProvisioningArtifactDetails",
            Nodes.list(product.versions(), version -> Shown.version(product, version)));
        return output;
    }

    private ObjectNode describe(Call call) {
        Lookup lookup = desk.lookup(call);
        ProductEntry product = ProductViews.byIdOrName(lookup, call.text(PRODUCT), call.text("ProductName"));
        VersionEntry version =
            byIdOrName(lookup, product, call.text(VERSION), call.text("ProvisioningArtifactName"));
        ObjectNode info = Shown.info(version);
        if (Given.flag(call, "Verbose", false)) {
            // An inference: the API's guide says no more than that there is a verbose level of detail.
            info.put("CloudFormationTemplate", version.template());
        }
        ObjectNode output = answer(product, version, info, Shown.AVAILABLE);
        if (Given.flag(call, "IncludeProvisioningArtifactParameters", false)) {
            output.set("ProvisioningArtifactParameters", Nodes.list(
                desk.region(call).template(version.id()).orElseThrow().parameters(), ShownParameter::write));
        }
        return output;
    }

    private static VersionEntry byIdOrName(Lookup lookup, ProductEntry product, String id, String name) {
        if (id.isEmpty() == name.isEmpty()) {
            throw Errors.invalid(id.isEmpty()
                ? "Provisioning artifact id or provisioning artifact name must be specified."
                : "Specify either the provisioning artifact id or its name, not both.");
        }
        if (!id.isEmpty()) {
            return lookup.version(product, id);
        }
        List<VersionEntry> found = product.versions().stream().filter(each -> each.name().equals(name)).toList();
        if (found.size() > 1) {
            throw Errors.invalid("Multiple Provisioning Artifact with name " + name + " found.");
        }
        return found.stream().findFirst().orElseThrow(() -> Errors.notFound(name));
    }

    private static ObjectNode answer(Lookup lookup, String productId, String versionId, String status) {
        ProductEntry product = lookup.product(productId);
        VersionEntry version = product.version(versionId).orElseThrow(() -> Errors.notFound(versionId));
        return answer(product, version, Shown.info(version), status);
    }

    private static ObjectNode answer(ProductEntry product, VersionEntry version, ObjectNode info, String status) {
        ObjectNode output = Nodes.object();
        output.set("ProvisioningArtifactDetail", Shown.version(product, version));
        if (!info.isEmpty()) {
            output.set("Info", info);
        }
        return output.put("Status", status);
    }
}
