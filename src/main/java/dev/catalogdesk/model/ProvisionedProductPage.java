package dev.catalogdesk.model;

/// One page of SearchProvisionedProducts.
///
/// @param page the provisioned products
/// @param totalResultsCount how many there are in all
public record ProvisionedProductPage(Page<ProvisionedProduct> page, int totalResultsCount) {
}
