package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.OfferedProduct;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Paging;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// SearchProducts, DescribeProduct, DescribeProductView.
final class ProductOperations {
    private final World world;
    private final Paging paging;

    ProductOperations(World world, Paging paging) {
        this.world = world;
        this.paging = paging;
    }

    ObjectNode search(Call call) {
        JsonNode filters = call.input().path("Filters");
        List<OfferedProduct> found = world.offers(call).products().stream()
            .filter(product -> ProductQuery.matches(product.entry(), filters))
            .sorted(ProductQuery.order(call, OfferedProduct::entry, product -> product.versions().size()))
            .toList();
        Paging.Page<OfferedProduct> page = paging.page(call, found);
        ObjectNode output = Nodes.object();
        output.set("ProductViewSummaries", Nodes.list(page.items(), Product::summary));
        output.set("ProductViewAggregations", aggregations(found));
        page.putNext(output);
        return output;
    }

    ObjectNode describe(Call call) {
        OfferedProduct product = world.offers(call).product(call.text("Id"), call.text("Name"));
        ObjectNode output = Nodes.object();
        output.set("ProductViewSummary", Product.summary(product));
        output.set("ProvisioningArtifacts", Product.versions(product));
        output.set("Budgets", Nodes.list(product.entry().labels().budgets(),
            name -> Nodes.object().put("BudgetName", name)));
        output.set("LaunchPaths", Nodes.list(product.paths(), path ->
            Nodes.object().put("Id", path.id()).put("Name", path.name())));
        return output;
    }

    ObjectNode describeView(Call call) {
        String id = call.text("Id");
        if (!id.startsWith("prodview-")) {
            throw Errors.invalid("Invalid product view id: " + id);
        }
        OfferedProduct product = world.offers(call).products().stream()
            .filter(each -> each.entry().viewId().equals(id))
            .findFirst()
            .orElseThrow(() -> Errors.notFound(id));
        ObjectNode output = Nodes.object();
        output.set("ProductViewSummary", Product.summary(product));
        output.set("ProvisioningArtifacts", Product.versions(product));
        return output;
    }

    private static ObjectNode aggregations(List<OfferedProduct> found) {
        ObjectNode node = Nodes.object();
        node.set("Owner", counts(found, product -> product.entry().texts().owner()));
        node.set("ProductType", counts(found, product -> product.entry().type().name()));
        node.set("Vendor", counts(found, product -> product.entry().texts().distributor()));
        return node;
    }

    private static JsonNode counts(List<OfferedProduct> found, Function<OfferedProduct, String> facet) {
        Map<String, Long> counts = found.stream()
            .filter(product -> !facet.apply(product).isEmpty())
            .collect(Collectors.groupingBy(facet, TreeMap::new, Collectors.counting()));
        return Nodes.list(counts.entrySet(), each ->
            Nodes.object().put("Value", each.getKey()).put("ApproximateCount", each.getValue()));
    }
}
