package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.ProductType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A product as its administrator keeps it, inactive versions included.
///
/// @param id id beginning with `prod-`
/// @param viewId id beginning with `prodview-`
/// @param name its name
/// @param owner team or vendor
/// @param shortDescription what it is
/// @param distributor vendor or distributing team; may be empty
/// @param type what it is made of
/// @param supportEmail may be empty
/// @param supportDescription may be empty
/// @param supportUrl may be empty
/// @param sourceProductId the product that it is a copy of
/// @param createdTime when it was created
/// @param versions versions in the order of publication, oldest first
/// @param paths launch paths, at least one
/// @param budgets names of the budgets
public record CatalogueProduct(
        String id,
        String viewId,
        String name,
        String owner,
        String shortDescription,
        String distributor,
        ProductType type,
        String supportEmail,
        String supportDescription,
        String supportUrl,
        Optional<String> sourceProductId,
        Instant createdTime,
        List<CatalogueVersion> versions,
        List<CataloguePath> paths,
        List<String> budgets) {
    /// Copies the collections.
    public CatalogueProduct {
        versions = List.copyOf(versions);
        paths = List.copyOf(paths);
        budgets = List.copyOf(budgets);
    }
}
