package dev.catalogdesk.ui.launch;

import java.time.Instant;
import java.util.Optional;

/// A version to choose.
///
/// @param id its id, beginning with `pa-`
/// @param name its name; the id where it has none
/// @param description what it brings; may be empty
/// @param published when it was published
/// @param newest whether it is the newest one offered
/// @param offered whether it may be launched
/// @param note why not; empty if it may
public record VersionChoice(
        String id,
        String name,
        String description,
        Optional<Instant> published,
        boolean newest,
        boolean offered,
        String note) {
}
