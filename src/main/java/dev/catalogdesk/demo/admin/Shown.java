package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.catalog.Product;
import dev.catalogdesk.demo.state.ConstraintEntry;
import dev.catalogdesk.demo.state.Labels;
import dev.catalogdesk.demo.state.PortfolioEntry;
import dev.catalogdesk.demo.state.ProductEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.ServiceActionEntry;
import dev.catalogdesk.demo.state.TagOptionEntry;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.model.ProductType;

/// Writes things as administrators see them.
///
/// @param region where they are
record Shown(RegionState region) {
    static final String AVAILABLE = "AVAILABLE";

    ObjectNode portfolio(PortfolioEntry entry) {
        ObjectNode node = Nodes.object().put("Id", entry.id()).put("ARN", region.arns().portfolio(entry.id()))
            .put("DisplayName", entry.displayName());
        Nodes.putIfAny(node, "Description", entry.description());
        return node.put("CreatedTime", Nodes.seconds(entry.createdTime())).put("ProviderName", entry.providerName());
    }

    ObjectNode product(ProductEntry entry) {
        ObjectNode node = Nodes.object();
        node.set("ProductViewSummary", Product.summary(entry));
        return node.put("Status", AVAILABLE).put("ProductARN", region.arns().product(entry.id()))
            .put("CreatedTime", Nodes.seconds(entry.createdTime()));
    }

    static ObjectNode version(ProductEntry product, VersionEntry version) {
        return Product.version(version).put("Type", versionType(product.type())).put("Active", version.active());
    }

    /// A product of the marketplace has versions of machine images, or of archives.
    private static String versionType(ProductType type) {
        return type == ProductType.MARKETPLACE ? "MARKETPLACE_AMI" : type.name();
    }

    /// `Info`, which tells where the template came from, as the AWS CLI's examples show it. What the scenario brought
    /// came from nowhere.
    static ObjectNode info(VersionEntry version) {
        ObjectNode info = Nodes.object();
        Nodes.putIfAny(info, version.templateUrl().startsWith("arn:") ? TemplateSource.STACK : "TemplateUrl",
            version.templateUrl());
        return info;
    }

    ObjectNode tagOption(TagOptionEntry entry) {
        return Nodes.object().put("Key", entry.key()).put("Value", entry.value()).put("Active", entry.active())
            .put("Id", entry.id()).put("Owner", region.arns().account());
    }

    ArrayNode tagOptions(Labels labels) {
        return Nodes.list(labels.tagOptionIds().stream()
            .flatMap(id -> region.catalogue().tagOptions().get(id).stream()).toList(), this::tagOption);
    }

    static ArrayNode budgets(Labels labels) {
        return Nodes.list(labels.budgets(), Shown::budget);
    }

    static ObjectNode budget(String name) {
        return Nodes.object().put("BudgetName", name);
    }

    ObjectNode constraint(ConstraintEntry entry) {
        ObjectNode node = Nodes.object().put("ConstraintId", entry.id()).put("Type", entry.constraint().type().name());
        Nodes.putIfAny(node, "Description", entry.constraint().description());
        return node.put("Owner", region.arns().account()).put("ProductId", entry.productId())
            .put("PortfolioId", entry.portfolioId());
    }

    static ObjectNode serviceAction(ServiceActionEntry entry) {
        ObjectNode node = Nodes.object().put("Id", entry.id()).put("Name", entry.name());
        Nodes.putIfAny(node, "Description", entry.description());
        return node.put("DefinitionType", "SSM_AUTOMATION");
    }
}
