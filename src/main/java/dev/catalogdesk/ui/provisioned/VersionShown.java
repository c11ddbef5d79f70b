package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.model.VersionBadge;
import java.util.Set;

/// How the version of a provisioned product stands, as the list shows it.
///
/// @param badges what can be said of it
/// @param behind how many newer versions there are
record VersionShown(Set<VersionBadge> badges, int behind) {
    /// Nothing is known of the product's versions.
    static final VersionShown UNKNOWN = new VersionShown(Set.of(VersionBadge.UNKNOWN), 0);

    /// Copies the set.
    VersionShown {
        badges = Set.copyOf(badges);
    }
}
