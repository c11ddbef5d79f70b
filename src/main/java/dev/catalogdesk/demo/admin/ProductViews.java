package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.catalog.ProductQuery;
import dev.catalogdesk.demo.state.CatalogueData;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.ProductEntry;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// DescribeProductAsAdmin, SearchProductsAsAdmin.
final class ProductViews {
    private final Desk desk;

    ProductViews(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("DescribeProductAsAdmin", this::describe);
        operations.put("SearchProductsAsAdmin", this::search);
    }

    private ObjectNode describe(Call call) {
        Lookup lookup = desk.lookup(call);
        ProductEntry entry = byIdOrName(lookup, call.text("Id"), call.text("Name"));
        if (call.has("SourcePortfolioId")) {
            lookup.portfolio(call.text("SourcePortfolioId"));
        }
        ObjectNode output = Nodes.object();
        output.set("ProductViewDetail", desk.shown(call).product(entry));
        output.set("ProvisioningArtifactSummaries", Nodes.list(entry.versions(), ProductViews::summary));
        output.set("Tags", Nodes.tags(entry.labels().tags()));
        output.set("TagOptions", desk.shown(call).tagOptions(entry.labels()));
        output.set("Budgets", Shown.budgets(entry.labels()));
        return output;
    }

    private ObjectNode search(Call call) {
        Lookup lookup = desk.lookup(call);
        JsonNode filters = call.input().path("Filters");
        List<ProductEntry> found = searched(lookup, call.text("PortfolioId")).stream()
            .filter(product -> ProductQuery.matches(product, filters))
            .sorted(ProductQuery.order(call, UnaryOperator.identity(), product -> product.versions().size()))
            .toList();
        return desk.page(call, "ProductViewDetails", found, desk.shown(call)::product);
    }

    private static List<ProductEntry> searched(Lookup lookup, String portfolioId) {
        CatalogueData data = lookup.data();
        if (portfolioId.isEmpty()) {
            return List.copyOf(data.products().all());
        }
        lookup.portfolio(portfolioId);
        return data.products().all().stream()
            .filter(product -> data.associationsOf(product.id()).stream()
                .anyMatch(each -> each.portfolioId().equals(portfolioId)))
            .toList();
    }

    /// Finds a product by one of the two.
    static ProductEntry byIdOrName(Lookup lookup, String id, String name) {
        if (id.isEmpty() == name.isEmpty()) {
            throw Errors.invalid(id.isEmpty() ? "Product id or product name must be specified."
                : "Specify either the product id or its name, not both.");
        }
        if (!id.isEmpty()) {
            return lookup.product(id);
        }
        List<ProductEntry> found =
            lookup.data().products().all().stream().filter(each -> each.texts().name().equals(name)).toList();
        if (found.size() > 1) {
            throw Errors.invalid("Multiple Products with name " + name + " found.");
        }
        return found.stream().findFirst().orElseThrow(() -> Errors.notFound(name));
    }

    private static ObjectNode summary(VersionEntry version) {
        ObjectNode node = Nodes.object().put("Id", version.id());
        Nodes.putIfAny(node, "Name", version.name());
        Nodes.putIfAny(node, "Description", version.description());
        node.put("CreatedTime", Nodes.seconds(version.createdTime()));
        // Names the version itself in the example of the AWS CLI.
        node.set("ProvisioningArtifactMetadata",
            Nodes.object().put("SourceProvisioningArtifactId", version.id()));
        return node;
    }
}
