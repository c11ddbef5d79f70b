package dev.catalogdesk.demo.state;

import dev.catalogdesk.model.ProductType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A product as its administrator keeps it.
///
/// @param id id beginning with `prod-`
/// @param viewId id beginning with `prodview-`
/// @param texts what is said of it
/// @param type what it is made of
/// @param sourceProductId the product that it is a copy of
/// @param createdTime when it was created
/// @param versions versions in the order of publication, oldest first, inactive ones included
/// @param labels tags, tag options, budgets
public record ProductEntry(
        String id,
        String viewId,
        Texts texts,
        ProductType type,
        Optional<String> sourceProductId,
        Instant createdTime,
        List<VersionEntry> versions,
        Labels labels) {
    /// Copies the collections.
    public ProductEntry {
        versions = List.copyOf(versions);
    }

    /// What is said of a product.
    ///
    /// @param name its name
    /// @param owner team or vendor
    /// @param description what it is; may be empty
    /// @param distributor vendor or distributing team; may be empty
    /// @param supportEmail may be empty
    /// @param supportDescription may be empty
    /// @param supportUrl may be empty
    public record Texts(
            String name,
            String owner,
            String description,
            String distributor,
            String supportEmail,
            String supportDescription,
            String supportUrl) {
    }

    /// A version.
    ///
    /// @param versionId id beginning with `pa-`
    /// @return the version, if the product has it
    public Optional<VersionEntry> version(String versionId) {
        return versions.stream().filter(each -> each.id().equals(versionId)).findFirst();
    }

    /// The same with other words.
    ///
    /// @param other what is said of it
    /// @return the changed product
    public ProductEntry withTexts(Texts other) {
        return new ProductEntry(id, viewId, other, type, sourceProductId, createdTime, versions, labels);
    }

    /// The same with other versions.
    ///
    /// @param other the versions, oldest first
    /// @return the changed product
    public ProductEntry withVersions(List<VersionEntry> other) {
        return new ProductEntry(id, viewId, texts, type, sourceProductId, createdTime, other, labels);
    }

    /// The same with one version changed.
    ///
    /// @param versionId id beginning with `pa-`
    /// @param change makes the changed version
    /// @return the changed product
    public ProductEntry withVersion(String versionId, UnaryOperator<VersionEntry> change) {
        return withVersions(versions.stream()
            .map(each -> each.id().equals(versionId) ? change.apply(each) : each).toList());
    }

    /// The same with other labels.
    ///
    /// @param other tags, tag options, budgets
    /// @return the changed product
    public ProductEntry withLabels(Labels other) {
        return new ProductEntry(id, viewId, texts, type, sourceProductId, createdTime, versions, other);
    }
}
