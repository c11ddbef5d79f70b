package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.OfferedProduct;
import dev.catalogdesk.demo.state.ProductEntry;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.wire.Nodes;

/// Writes a product as end users see it.
public final class Product {
    private Product() {
    }

    static ObjectNode summary(OfferedProduct product) {
        return summary(product.entry());
    }

    /// Writes what lists of products show.
    ///
    /// @param entry the product
    /// @return `ProductViewSummary`
    public static ObjectNode summary(ProductEntry entry) {
        ProductEntry.Texts texts = entry.texts();
        return Nodes.object()
            .put("Id", entry.viewId())
            .put("ProductId", entry.id())
            .put("Name", texts.name())
            .put("Owner", texts.owner())
            .put("ShortDescription", texts.description())
            .put("Type", entry.type().name())
            .put("Distributor", texts.distributor())
            // False in every capture of real traffic, even for products with a single path.
            .put("HasDefaultPath", false)
            .put("SupportEmail", texts.supportEmail())
            .put("SupportDescription", texts.supportDescription())
            .put("SupportUrl", texts.supportUrl());
    }

    static ArrayNode versions(OfferedProduct product) {
        return Nodes.list(product.versions(), Product::version);
    }

    /// Writes a version.
    ///
    /// @param version the version
    /// @return `ProvisioningArtifact`
    public static ObjectNode version(VersionEntry version) {
        ObjectNode node = Nodes.object().put("Id", version.id());
        Nodes.putIfAny(node, "Name", version.name());
        Nodes.putIfAny(node, "Description", version.description());
        return node.put("CreatedTime", Nodes.seconds(version.createdTime()))
            .put("Guidance", version.guidance().name());
    }
}
