package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.wire.Call;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// SearchProducts, DescribeProduct, DescribeProductView.
final class ProductOperations {
    private final CatalogState state;

    ProductOperations(CatalogState state) {
        this.state = state;
    }

    ObjectNode search(Call call) {
        JsonNode filters = call.input().path("Filters");
        List<CatalogueProduct> found = state.region(call.region()).products().stream()
            .filter(product -> matches(product, filters))
            .sorted(order(call))
            .toList();
        Paging.Page<CatalogueProduct> page = state.paging().page(call, found);
        ObjectNode output = Nodes.object();
        output.set("ProductViewSummaries", Nodes.list(page.items(), Product::summary));
        output.set("ProductViewAggregations", aggregations(found));
        page.putNext(output);
        return output;
    }

    ObjectNode describe(Call call) {
        RegionState region = state.region(call.region());
        CatalogueProduct product = region.product(call.text("Id"), call.text("Name"));
        ObjectNode output = Nodes.object();
        output.set("ProductViewSummary", Product.summary(product));
        output.set("ProvisioningArtifacts", Product.versions(product));
        output.set("Budgets", Nodes.list(product.budgets(), name -> Nodes.object().put("BudgetName", name)));
        output.set("LaunchPaths", Nodes.list(product.paths(), path ->
            Nodes.object().put("Id", path.id()).put("Name", path.name())));
        return output;
    }

    ObjectNode describeView(Call call) {
        String id = call.text("Id");
        CatalogueProduct product = state.region(call.region()).products().stream()
            .filter(each -> each.viewId().equals(id))
            .findFirst()
            .orElseThrow(() -> Errors.notFound(id));
        ObjectNode output = Nodes.object();
        output.set("ProductViewSummary", Product.summary(product));
        output.set("ProvisioningArtifacts", Product.versions(product));
        return output;
    }

    /// Values of one filter widen, filters narrow.
    private static boolean matches(CatalogueProduct product, JsonNode filters) {
        return filters.properties().stream().allMatch(filter -> {
            List<String> values = Nodes.texts(filter.getValue());
            return values.isEmpty() || values.stream().anyMatch(value -> matches(product, filter.getKey(), value));
        });
    }

    private static boolean matches(CatalogueProduct product, String filter, String value) {
        return switch (filter) {
            case "Owner" -> product.owner().equalsIgnoreCase(value);
            case "ProductType" -> product.type().name().equalsIgnoreCase(value);
            case "SourceProductId" -> product.sourceProductId().filter(value::equals).isPresent();
            default -> containsWords(product, value);
        };
    }

    private static boolean containsWords(CatalogueProduct product, String words) {
        String text = String.join("\n", product.name(), product.shortDescription(), product.owner(),
            product.distributor(), product.id(), product.viewId()).toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(text::contains);
    }

    private static Comparator<CatalogueProduct> order(Call call) {
        Comparator<CatalogueProduct> order = switch (call.text("SortBy")) {
            case "Title" -> Comparator.comparing(CatalogueProduct::name, String.CASE_INSENSITIVE_ORDER);
            case "VersionCount" -> Comparator.comparing(product -> product.versions().size());
            case "CreationDate" -> Comparator.comparing(CatalogueProduct::createdTime);
            default -> Comparator.comparing(any -> 0);
        };
        return call.text("SortOrder").equals("DESCENDING") ? order.reversed() : order;
    }

    private static ObjectNode aggregations(List<CatalogueProduct> found) {
        ObjectNode node = Nodes.object();
        node.set("Owner", counts(found, CatalogueProduct::owner));
        node.set("ProductType", counts(found, product -> product.type().name()));
        node.set("Vendor", counts(found, CatalogueProduct::distributor));
        return node;
    }

    private static JsonNode counts(List<CatalogueProduct> found, Function<CatalogueProduct, String> facet) {
        Map<String, Long> counts = found.stream()
            .filter(product -> !facet.apply(product).isEmpty())
            .collect(Collectors.groupingBy(facet, TreeMap::new, Collectors.counting()));
        return Nodes.list(counts.entrySet(), each ->
            Nodes.object().put("Value", each.getKey()).put("ApproximateCount", each.getValue()));
    }
}
