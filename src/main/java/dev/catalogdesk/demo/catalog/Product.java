package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.scenario.CatalogueVersion;

/// Writes a product as end users see it.
final class Product {
    private Product() {
    }

    static ObjectNode summary(CatalogueProduct product) {
        return Nodes.object()
            .put("Id", product.viewId())
            .put("ProductId", product.id())
            .put("Name", product.name())
            .put("Owner", product.owner())
            .put("ShortDescription", product.shortDescription())
            .put("Type", product.type().name())
            .put("Distributor", product.distributor())
            // False in every capture of real traffic, even for products with a single path.
            .put("HasDefaultPath", false)
            .put("SupportEmail", product.supportEmail())
            .put("SupportDescription", product.supportDescription())
            .put("SupportUrl", product.supportUrl());
    }

    /// The versions that may still be seen: inactive ones are just absent.
    static ArrayNode versions(CatalogueProduct product) {
        return Nodes.list(product.versions().stream().filter(CatalogueVersion::active).toList(), version -> {
            ObjectNode node = Nodes.object().put("Id", version.id());
            Nodes.putIfAny(node, "Name", version.name());
            Nodes.putIfAny(node, "Description", version.description());
            return node.put("CreatedTime", Nodes.seconds(version.createdTime()))
                .put("Guidance", version.guidance().name());
        });
    }
}
