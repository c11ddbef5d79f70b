package dev.catalogdesk.ui.products;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductFilter;
import dev.catalogdesk.model.ProductPage;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.ProductSort;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.model.SortOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds products by name, `prod-` id or `prodview-` id through the service, for the palette and for a paste into
/// the search. Its methods call the service: not on the JavaFX thread.
public final class ProductFinder {
    private final ServiceCatalog catalog;

    /// Makes a finder.
    ///
    /// @param catalog the service
    public ProductFinder(ServiceCatalog catalog) {
        this.catalog = catalog;
    }

    /// Finds products of a name or id.
    ///
    /// @param text words of the name, or an id
    /// @param most how many at most
    /// @return the products found, by title; none for an id that does not exist or is not for this caller
    /// @throws CatalogException where the service fails
    public List<ProductSummary> find(String text, int most) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return page(searchFor(wanted), Optional.empty()).page().items().stream().limit(most).toList();
    }

    /// Tells about a product by either of its ids. By a view's id, paths and budgets are asked for in a second call
    /// and left out where that is not permitted.
    ///
    /// @param id id beginning with `prod-` or `prodview-`
    /// @return the product
    /// @throws CatalogException where the service fails
    public ProductDetail describe(String id) {
        if (!ProductIds.isView(id)) {
            return catalog.describeProduct(id);
        }
        ProductDetail view = catalog.describeProductView(id);
        try {
            return catalog.describeProduct(view.summary().productId());
        } catch (CatalogException.AccessDenied | CatalogException.NotFound e) {
            return view;
        }
    }

    /// A page of a search, where the words looked for may be an id.
    ///
    /// @param search what to look for
    /// @param token token of the page
    /// @return the page; of an id, the one product without counts
    ProductPage page(ProductSearch search, Optional<String> token) {
        List<String> words = search.filters().getOrDefault(ProductFilter.FULL_TEXT_SEARCH, List.of());
        if (words.size() != 1 || !ProductIds.isEither(words.getFirst())) {
            return catalog.searchProducts(search, token);
        }
        return new ProductPage(new Page<>(byId(words.getFirst()), Optional.empty()), Map.of());
    }

    private List<ProductSummary> byId(String id) {
        try {
            ProductDetail detail =
                ProductIds.isView(id) ? catalog.describeProductView(id) : catalog.describeProduct(id);
            return List.of(detail.summary());
        } catch (CatalogException.NotFound e) {
            return List.of();
        }
    }

    private static ProductSearch searchFor(String words) {
        return new ProductSearch(Map.of(ProductFilter.FULL_TEXT_SEARCH, List.of(words)),
            Optional.of(ProductSort.TITLE), SortOrder.ASCENDING);
    }
}
