package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
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
/// @param tags its own tags; every launch of it gets them, whatever the path
/// @param tagOptions its own tag options; every launch of it is asked for them
/// @param dashboards names of the CloudWatch dashboards that all have that are launched from it
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
        List<String> budgets,
        List<Tag> tags,
        List<TagOption> tagOptions,
        List<String> dashboards) {
    /// Copies the collections.
    public CatalogueProduct {
        versions = List.copyOf(versions);
        paths = List.copyOf(paths);
        budgets = List.copyOf(budgets);
        tags = List.copyOf(tags);
        tagOptions = List.copyOf(tagOptions);
        dashboards = List.copyOf(dashboards);
    }
}
