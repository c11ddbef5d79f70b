package dev.catalogdesk.paths;

import java.util.Map;
import java.util.Set;

/// What an operator has chosen on the present path, to be held against another one.
///
/// @param tags values chosen among those that the administrator offers, by key
/// @param ownTags keys of the operator's own tags
/// @param scope accounts and regions chosen for a stack set
public record LaunchChoices(Map<String, String> tags, Set<String> ownTags, Set<String> scope) {
    /// Copies the collections.
    public LaunchChoices {
        tags = Map.copyOf(tags);
        ownTags = Set.copyOf(ownTags);
        scope = Set.copyOf(scope);
    }
}
