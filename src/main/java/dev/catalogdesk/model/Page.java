package dev.catalogdesk.model;

import java.util.List;
import java.util.Optional;

/// One page of a list that the service hands out in pages.
///
/// @param items this page's items
/// @param nextToken opaque token of the next page; nothing after the last
/// @param <T> what it is a page of
public record Page<T>(List<T> items, Optional<String> nextToken) {
    /// Copies the collections.
    public Page {
        items = List.copyOf(items);
    }
}
