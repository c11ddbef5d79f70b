package dev.catalogdesk.changes;

import java.util.Map;

/// Values of the parameters of two versions of a template.
///
/// @param before for the older version
/// @param after for the newer version
public record UpgradeVersions(Map<String, String> before, Map<String, String> after) {
    /// Copies the collections.
    public UpgradeVersions {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
