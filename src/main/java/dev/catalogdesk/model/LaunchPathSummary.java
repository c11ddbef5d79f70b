package dev.catalogdesk.model;

import java.util.List;

/// A launch path with what comes with it (ListLaunchPaths).
///
/// @param path id and name
/// @param constraints constraints that apply on this path
/// @param tags tags that a launch on this path gets
public record LaunchPathSummary(LaunchPath path, List<ConstraintSummary> constraints, List<Tag> tags) {
    /// Copies the collections.
    public LaunchPathSummary {
        constraints = List.copyOf(constraints);
        tags = List.copyOf(tags);
    }
}
