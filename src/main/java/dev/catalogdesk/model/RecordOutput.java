package dev.catalogdesk.model;

/// A value that a record left behind, such as the stack's ARN or an output of the template.
///
/// @param key its name
/// @param value its value
/// @param description what it is; may be empty
public record RecordOutput(String key, String value, String description) {
}
