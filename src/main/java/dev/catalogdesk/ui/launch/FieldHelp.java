package dev.catalogdesk.ui.launch;

import java.util.List;

/// What the service says about the field in focus.
///
/// @param title the field's label
/// @param key its key; may be empty
/// @param description what it is for
/// @param facts type, default and limits in words
public record FieldHelp(String title, String key, String description, List<Fact> facts) {
    /// Copies the collections.
    public FieldHelp {
        facts = List.copyOf(facts);
    }

    /// One thing to know.
    ///
    /// @param label what it is
    /// @param value its value
    /// @param literal whether the value is code, for the monospaced face
    public record Fact(String label, String value, boolean literal) {
    }
}
