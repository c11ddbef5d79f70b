package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.FacetValue;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProductFilter;
import dev.catalogdesk.model.ProductPage;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.ui.component.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The filters beside the list, with the service's own counts.
final class ProductFacets {
    private final List<FacetGroup> groups;

    ProductFacets(Messages messages) {
        groups = List.of(
            new FacetGroup(ProductFilter.OWNER, messages.text("products.facet.owner"), value -> value),
            new FacetGroup(ProductFilter.PRODUCT_TYPE, messages.text("products.facet.type"),
                value -> ProductTypes.name(OpenEnum.read(value, ProductType.UNKNOWN), messages)),
            new FacetGroup(ProductFilter.SOURCE_PRODUCT_ID, messages.text("products.facet.source"), value -> value));
    }

    List<FacetGroup> groups() {
        return groups;
    }

    Map<ProductFilter, List<String>> selection() {
        Map<ProductFilter, List<String>> selection = new EnumMap<>(ProductFilter.class);
        for (FacetGroup group : groups) {
            List<String> values = group.selection();
            if (!values.isEmpty()) {
                selection.put(group.filter(), values);
            }
        }
        return selection;
    }

    void clear() {
        groups.forEach(FacetGroup::clear);
    }

    void apply(ProductSearch search, ProductPage answer) {
        groups.forEach(group -> group.apply(search, answer.facets().getOrDefault(group.filter(), List.of())));
    }

    /// About how many products a search finds. Every product has one owner and one type, so each of these two
    /// facets adds up to the result; whether the service counts before or after a filter on the same facet is not
    /// documented, so with a filter only the chosen values are added, and the smallest sum holds.
    static OptionalInt estimate(ProductSearch search, ProductPage answer) {
        OptionalInt least = OptionalInt.empty();
        for (ProductFilter filter : List.of(ProductFilter.OWNER, ProductFilter.PRODUCT_TYPE)) {
            List<String> chosen = search.filters().getOrDefault(filter, List.of());
            int sum = 0;
            for (FacetValue value : answer.facets().getOrDefault(filter, List.of())) {
                sum += chosen.isEmpty() || chosen.contains(value.value()) ? value.approximateCount() : 0;
            }
            if (sum > 0 && (least.isEmpty() || sum < least.getAsInt())) {
                least = OptionalInt.of(sum);
            }
        }
        return least;
    }
}
