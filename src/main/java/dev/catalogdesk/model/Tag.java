package dev.catalogdesk.model;

/// A tag.
///
/// @param key its key
/// @param value its value
public record Tag(String key, String value) {
}
