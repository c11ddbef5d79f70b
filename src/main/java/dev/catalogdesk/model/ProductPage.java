package dev.catalogdesk.model;

import java.util.List;
import java.util.Map;

/// One page of SearchProducts.
///
/// @param page the products
/// @param facets counts by owner, type and so on, over the entire result
public record ProductPage(Page<ProductSummary> page, Map<ProductFilter, List<FacetValue>> facets) {
    /// Copies the collections.
    public ProductPage {
        facets = Map.copyOf(facets);
    }
}
