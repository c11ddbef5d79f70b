package dev.catalogdesk.demo.scenario;

import java.util.List;

/// What an account has in one region. Service Catalog is regional: ids differ from region to region even where
/// the products are the same.
///
/// @param region region code
/// @param portfolios the portfolios
/// @param serviceActions the service actions; versions name the ones that they have
/// @param products the products
/// @param provisionedProducts what had been launched before the scenario began, those included that are terminated
/// @param plans plans that had been made, oldest first
/// @param stacks stacks that no launch made
/// @param mishaps what goes wrong while the scenario runs; the first that strikes an operation counts
public record RegionalCatalogue(
        String region,
        List<Portfolio> portfolios,
        List<ServiceAction> serviceActions,
        List<CatalogueProduct> products,
        List<SeededProvisionedProduct> provisionedProducts,
        List<SeededPlan> plans,
        List<SeededStack> stacks,
        List<Mishap> mishaps) {
    /// Copies the collections.
    public RegionalCatalogue {
        portfolios = List.copyOf(portfolios);
        serviceActions = List.copyOf(serviceActions);
        products = List.copyOf(products);
        provisionedProducts = List.copyOf(provisionedProducts);
        plans = List.copyOf(plans);
        stacks = List.copyOf(stacks);
        mishaps = List.copyOf(mishaps);
    }

    /// A catalogue without actions, plans, stacks of others and mishaps.
    ///
    /// @param region region code
    /// @param portfolios the portfolios
    /// @param products the products
    /// @param provisionedProducts what had been launched before the scenario began
    public RegionalCatalogue(
            String region,
            List<Portfolio> portfolios,
            List<CatalogueProduct> products,
            List<SeededProvisionedProduct> provisionedProducts) {
        this(region, portfolios, List.of(), products, provisionedProducts, List.of(), List.of(), List.of());
    }
}
