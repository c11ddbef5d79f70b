package dev.catalogdesk.demo.scenario;

import java.util.List;

/// What an account has in one region. Service Catalog is regional: ids differ from region to region even where
/// the products are the same.
///
/// @param region region code
/// @param portfolios the portfolios
/// @param products the products
/// @param provisionedProducts what had been launched before the scenario began
public record RegionalCatalogue(
        String region,
        List<Portfolio> portfolios,
        List<CatalogueProduct> products,
        List<SeededProvisionedProduct> provisionedProducts) {
    /// Copies the collections.
    public RegionalCatalogue {
        portfolios = List.copyOf(portfolios);
        products = List.copyOf(products);
        provisionedProducts = List.copyOf(provisionedProducts);
    }
}
