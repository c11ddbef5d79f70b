package dev.catalogdesk.model;

/// What SearchProvisionedProducts looks for, and in which order.
///
/// @param scope whose
/// @param searchQuery the service's query (`service-semantics` 3.10); empty for all
/// @param sort what to sort by
/// @param order up or down
public record ProvisionedProductSearch(
        AccessScope scope, String searchQuery, ProvisionedProductSort sort, SortOrder order) {
    /// A search in the order of names.
    ///
    /// @param scope whose
    /// @param searchQuery the service's query; empty for all
    /// @return the search
    public static ProvisionedProductSearch byName(AccessScope scope, String searchQuery) {
        return new ProvisionedProductSearch(scope, searchQuery, ProvisionedProductSort.NAME, SortOrder.ASCENDING);
    }
}
