package dev.catalogdesk.template;

/// An output of a template.
///
/// @param key its name
/// @param description what it holds; may be empty
/// @param value its value as written
public record TemplateOutput(String key, String description, TemplateValue value) {
}
