package dev.catalogdesk.changes.review;

import java.util.List;

/// What a cause does to one resource.
///
/// @param logicalId the resource
/// @param type its type
/// @param risk how grave that is by this cause alone; another cause may be graver for the same resource
/// @param parts what it changes of it, by name; none for a resource that comes or goes
/// @param via the resources through which it comes, the first one first; none for what it reaches directly
public record CauseEffect(
        String logicalId, String type, ChangeRisk risk, List<ChangedPart> parts, List<String> via) {
    /// Copies the collections.
    public CauseEffect {
        parts = List.copyOf(parts);
        via = List.copyOf(via);
    }

    /// Whether nothing stands between the cause and the resource.
    ///
    /// @return true if so
    public boolean isDirect() {
        return via.isEmpty();
    }
}
