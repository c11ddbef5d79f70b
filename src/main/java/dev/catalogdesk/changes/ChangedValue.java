package dev.catalogdesk.changes;

import java.util.Optional;

/// A value before and after.
///
/// @param path the way to it in the resource's definition, `/Properties/Tags/0/Value`
/// @param type in what way it differs
/// @param before what it was: text as it is, lists and objects as JSON; nothing for one that was not there
/// @param after what it will be
public record ChangedValue(
        String path, AttributeChangeType type, Optional<String> before, Optional<String> after) {
}
