package dev.catalogdesk.settings;

/// A product as it is reached: ids of products mean something only in an account and region.
///
/// @param context connection and region
/// @param account the 12 digits of the account; empty where it was not known. A connection may come to belong to
///     another account, when its profile is edited.
/// @param productId the product
public record ProductPlace(ContextKey context, String account, String productId) {
    /// Whether this is the place looked for: an account that is not known on either side does not tell them apart.
    ///
    /// @param asked connection and region, and the account where it is known
    /// @param askedAccount the account; empty where it is not known
    /// @return true if what was kept here may be offered there
    boolean mayBeIn(ContextKey asked, String askedAccount) {
        return context.equals(asked)
            && (account.isEmpty() || askedAccount.isEmpty() || account.equals(askedAccount));
    }

    /// Whether both may be the same product.
    ///
    /// @param other another place
    /// @return false where anything that is known tells them apart
    boolean mayBe(ProductPlace other) {
        return productId.equals(other.productId) && mayBeIn(other.context, other.account);
    }
}
