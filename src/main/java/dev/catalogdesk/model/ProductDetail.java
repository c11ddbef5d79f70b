package dev.catalogdesk.model;

import java.util.List;

/// All that one call tells about a product (DescribeProduct, or DescribeProductView without paths and budgets).
///
/// @param summary the product
/// @param versions its versions, in the service's order
/// @param budgets names of budgets
/// @param launchPaths the caller's paths
public record ProductDetail(
        ProductSummary summary,
        List<ProvisioningArtifact> versions,
        List<String> budgets,
        List<LaunchPath> launchPaths) {
    /// Copies the collections.
    public ProductDetail {
        versions = List.copyOf(versions);
        budgets = List.copyOf(budgets);
        launchPaths = List.copyOf(launchPaths);
    }
}
