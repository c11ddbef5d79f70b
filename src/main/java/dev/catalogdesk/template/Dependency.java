package dev.catalogdesk.template;

/// On what a value depends that is known only while the template is applied.
///
/// @param resource logical id of the resource; for anything else (an export of another stack, a macro) its function
/// @param attribute the attribute; empty for the resource's own reference
/// @param coming whether the resource has yet to be made, so that the value is surely another than before; false where
///     there is a value but nobody told it here
public record Dependency(String resource, String attribute, boolean coming) {
    /// The name that CloudFormation gives it as the cause of a change.
    ///
    /// @return `Topic`, or `Topic.TopicName` for an attribute
    public String entity() {
        return attribute.isEmpty() ? resource : resource + "." + attribute;
    }
}
