package dev.catalogdesk.model;

import java.util.List;

/// A tag that the administrator asks for. One value is applied, several are a choice, none is a conflict between
/// portfolio and product, and the key must then be left out.
///
/// @param key the tag's key
/// @param values the values to choose from
public record TagOption(String key, List<String> values) {
    /// Copies the collections.
    public TagOption {
        values = List.copyOf(values);
    }
}
