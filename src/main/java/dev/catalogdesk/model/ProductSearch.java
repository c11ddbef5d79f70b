package dev.catalogdesk.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What SearchProducts is asked.
///
/// @param filters values for each key; a product fits one value of every key
/// @param sort what to sort by
/// @param order direction of the sort
public record ProductSearch(
        Map<ProductFilter, List<String>> filters,
        Optional<ProductSort> sort,
        SortOrder order) {
    /// Copies the collections.
    public ProductSearch {
        filters = Map.copyOf(filters);
    }

    /// Everything, sorted by title.
    ///
    /// @return the search without filters
    public static ProductSearch all() {
        return new ProductSearch(Map.of(), Optional.of(ProductSort.TITLE), SortOrder.ASCENDING);
    }
}
