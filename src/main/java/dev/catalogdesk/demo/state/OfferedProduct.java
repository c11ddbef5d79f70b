package dev.catalogdesk.demo.state;

import java.util.List;
import java.util.Optional;

/// A product as one caller sees it.
///
/// @param entry the product
/// @param paths the paths on which the caller may launch it
public record OfferedProduct(ProductEntry entry, List<OfferedPath> paths) {
    /// Copies the collections.
    public OfferedProduct {
        paths = List.copyOf(paths);
    }

    /// The product's id.
    ///
    /// @return id beginning with `prod-`
    public String id() {
        return entry.id();
    }

    /// The product's name.
    ///
    /// @return its name
    public String name() {
        return entry.texts().name();
    }

    /// The versions that may still be seen: inactive ones are just absent.
    ///
    /// @return the versions, oldest first
    public List<VersionEntry> versions() {
        return entry.versions().stream().filter(VersionEntry::active).toList();
    }

    /// A path that is open to the caller.
    ///
    /// @param pathId id of the path
    /// @return the path, if there is one
    public Optional<OfferedPath> path(String pathId) {
        return paths.stream().filter(each -> each.id().equals(pathId)).findFirst();
    }
}
