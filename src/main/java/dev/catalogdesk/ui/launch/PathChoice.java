package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.Tag;
import java.util.List;

/// A launch path to choose, with what tells it from the others.
///
/// @param id its id
/// @param name its portfolio's name; not unique
/// @param namesake whether another path has the same name
/// @param tags tags that a launch on it gets
/// @param facts its constraints and tags, those that differ between the paths first
public record PathChoice(String id, String name, boolean namesake, List<Tag> tags, List<Fact> facts) {
    /// Copies the collections.
    public PathChoice {
        tags = List.copyOf(tags);
        facts = List.copyOf(facts);
    }

    /// One thing that comes with a path.
    ///
    /// @param label kind of thing
    /// @param value what it is
    /// @param differs whether another path has it otherwise
    public record Fact(String label, String value, boolean differs) {
    }
}
