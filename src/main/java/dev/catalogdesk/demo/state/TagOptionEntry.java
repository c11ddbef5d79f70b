package dev.catalogdesk.demo.state;

/// A value that a tag may have.
///
/// @param id id beginning with `tag-`
/// @param key the tag's key
/// @param value the value
/// @param active whether it is offered
public record TagOptionEntry(String id, String key, String value, boolean active) {
}
