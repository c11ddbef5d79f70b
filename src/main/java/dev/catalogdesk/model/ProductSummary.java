package dev.catalogdesk.model;

/// A product as an end user sees it (`ProductViewSummary`).
///
/// @param productViewId id beginning with `prodview-`
/// @param productId id beginning with `prod-`
/// @param name its title
/// @param owner who owns it
/// @param shortDescription what it is for
/// @param type what it is made of
/// @param distributor who distributes it; may be empty
/// @param hasDefaultPath AWS's flag, often false where a single path exists: never decide by it
/// @param supportEmail may be empty
/// @param supportDescription may be empty
/// @param supportUrl may be empty
public record ProductSummary(
        String productViewId,
        String productId,
        String name,
        String owner,
        String shortDescription,
        OpenEnum<ProductType> type,
        String distributor,
        boolean hasDefaultPath,
        String supportEmail,
        String supportDescription,
        String supportUrl) {
}
