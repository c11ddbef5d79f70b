package dev.catalogdesk.model;

/// An output that a version promises.
///
/// @param key its name
/// @param description what it holds; may be empty
public record OutputKey(String key, String description) {
}
