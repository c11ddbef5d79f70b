package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.state.ProductEntry;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Filters and order of products, which end users and administrators ask for in the same words.
public final class ProductQuery {
    private ProductQuery() {
    }

    /// Whether a product passes filters. Values of one filter widen, filters narrow.
    ///
    /// @param product the product
    /// @param filters the member `Filters`
    /// @return true if so
    public static boolean matches(ProductEntry product, JsonNode filters) {
        return filters.properties().stream().allMatch(filter -> {
            List<String> values = Nodes.texts(filter.getValue());
            return values.isEmpty() || values.stream().anyMatch(value -> matches(product, filter.getKey(), value));
        });
    }

    /// The order that `SortBy` and `SortOrder` ask for.
    ///
    /// @param <T> what is sorted
    /// @param call the call
    /// @param entry tells the product
    /// @param versionCount tells how many versions the caller sees
    /// @return the order; none where the call does not ask for one
    public static <T> Comparator<T> order(
            Call call, Function<T, ProductEntry> entry, ToIntFunction<T> versionCount) {
        Comparator<T> order = switch (call.text("SortBy")) {
            case "Title" -> Comparator.comparing(
                (T each) -> entry.apply(each).texts().name(), String.CASE_INSENSITIVE_ORDER);
            case "VersionCount" -> Comparator.comparingInt(versionCount);
            case "CreationDate" -> Comparator.comparing((T each) -> entry.apply(each).createdTime());
            default -> Comparator.comparing(any -> 0);
        };
        return call.text("SortOrder").equals("DESCENDING") ? order.reversed() : order;
    }

    private static boolean matches(ProductEntry product, String filter, String value) {
        return switch (filter) {
            case "Owner" -> product.texts().owner().equalsIgnoreCase(value);
            case "ProductType" -> product.type().name().equalsIgnoreCase(value);
            case "SourceProductId" -> product.sourceProductId().filter(value::equals).isPresent();
            default -> containsWords(product, value);
        };
    }

    private static boolean containsWords(ProductEntry product, String words) {
        String text = String.join("\n", product.texts().name(), product.texts().description(),
            product.texts().owner(), product.texts().distributor(), product.id(), product.viewId())
            .toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(text::contains);
    }
}
