package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Labels;
import dev.catalogdesk.demo.state.ProductEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// CreateProduct, UpdateProduct, DeleteProduct.
final class ProductOperations {
    private final Desk desk;
    private final TemplateSource templates;

    ProductOperations(Desk desk, TemplateSource templates) {
        this.desk = desk;
        this.templates = templates;
    }

    void register(Map<String, Operation> operations) {
        operations.put("CreateProduct", this::create);
        operations.put("UpdateProduct", this::update);
        operations.put("DeleteProduct", this::delete);
    }

    private ObjectNode create(Call call) {
        refuseConnection(call);
        RegionState region = desk.region(call);
        ProductType type = type(call);
        ProductEntry.Texts texts = texts(call, new ProductEntry.Texts("", "", "", "", "", "", ""));
        NewVersion version = new NewVersion(call.input().path("ProvisioningArtifactParameters"), type);
        Optional<Loaded> template = templates.unlessUsed(call, version);
        String id = desk.once(call, () -> {
            Quota.PRODUCTS.demandRoom(region.catalogue().products().rows().size());
            List<Tag> tags = TagChange.of(call);
            if (Quota.TAGS.exceededBy(tags.size())) {
                throw Errors.limitExceeded(Quota.TAGS.words());
            }
            String made = region.ids().next("prod");
            region.changeCatalogue(data -> data.with(new ProductEntry(made, region.ids().next("prodview"), texts, type,
                Optional.empty(), region.now(), List.of(version.entry(region, template.orElseThrow())),
                new Labels(tags, List.of(), List.of()))));
            return made;
        });
        ProductEntry product = Gone.since(region.catalogue().products(), id);
        VersionEntry first = product.versions().getFirst();
        ObjectNode output = withTags(call, product);
        output.set("ProvisioningArtifactDetail", Shown.version(product, first));
        return output;
    }

    private ObjectNode update(Call call) {
        refuseConnection(call);
        String id = call.text("Id");
        desk.change(call, data -> {
            ProductEntry entry = new Lookup(data).product(id);
            List<Tag> tags = TagChange.after(call, entry.labels().tags());
            if (Quota.TAGS.exceededBy(tags.size())) {
                // The operation declares no LimitExceededException.
                throw Errors.invalid(Quota.TAGS.words());
            }
            return data.with(entry.withTexts(texts(call, entry.texts())).withLabels(entry.labels().withTags(tags)));
        });
        return withTags(call, desk.lookup(call).product(id));
    }

    private ObjectNode delete(Call call) {
        String id = call.text("Id");
        desk.change(call, data -> {
            new Lookup(data).product(id);
            if (!data.associationsOf(id).isEmpty()) {
                throw Errors.inUse("Product " + id + " is in use: it is associated with a portfolio.");
            }
            return data.withProducts(data.products().without(id));
        });
        return Nodes.object();
    }

    private static ProductType type(Call call) {
        ProductType type = ProductType.valueOf(call.text("ProductType"));
        if (type == ProductType.MARKETPLACE) {
            throw Errors.invalid("Products of type MARKETPLACE come from AWS Marketplace and cannot be created.");
        }
        return type;
    }

    private static ProductEntry.Texts texts(Call call, ProductEntry.Texts before) {
        String url = Given.text(call, "SupportUrl", before.supportUrl());
        // The pattern of the API's guide: ^https?:\/\//
        if (!url.isEmpty() && !url.startsWith("http://") && !url.startsWith("https://")) {
            throw Errors.invalid("Invalid SupportUrl: " + url);
        }
        return new ProductEntry.Texts(
            Given.required("Name", Given.text(call, "Name", before.name())),
            Given.required("Owner", Given.text(call, "Owner", before.owner())),
            Given.text(call, "Description", before.description()),
            Given.text(call, "Distributor", before.distributor()),
            Given.text(call, "SupportEmail", before.supportEmail()),
            Given.text(call, "SupportDescription", before.supportDescription()), url);
    }

    private static void refuseConnection(Call call) {
        if (call.input().has("SourceConnection")) {
            throw Errors.invalid("SourceConnection is not supported: the simulated Service Catalog cannot reach the"
                + " repositories behind connections.");
        }
    }

    private ObjectNode withTags(Call call, ProductEntry entry) {
        ObjectNode output = Nodes.object();
        output.set("ProductViewDetail", desk.shown(call).product(entry));
        output.set("Tags", Nodes.tags(entry.labels().tags()));
        return output;
    }
}
