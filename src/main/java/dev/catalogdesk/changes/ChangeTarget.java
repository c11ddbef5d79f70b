package dev.catalogdesk.changes;

import java.util.Optional;

/// What is changed of a resource.
///
/// @param attribute which part of its definition
/// @param name the property; nothing for other parts
/// @param requiresRecreation whether the change needs a new resource
/// @param values what it was and will be; only in the form with property values
public record ChangeTarget(
        ResourceAttribute attribute,
        Optional<String> name,
        RequiresRecreation requiresRecreation,
        Optional<ChangedValue> values) {
}
