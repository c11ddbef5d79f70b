package dev.catalogdesk.ui.launch;

import java.util.List;

/// What the service says about the field in focus.
///
/// @param title the field's label
/// @param key its key; may be empty
/// @param description what it is for
/// @param facts type, default and limits in words
/// @param rules the rules of the path that it takes part in
public record FieldHelp(String title, String key, String description, List<Fact> facts, List<Rule> rules) {
    /// Copies the collections.
    public FieldHelp {
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
    }

    FieldHelp(String title, String key, String description, List<Fact> facts) {
        this(title, key, description, facts, List.of());
    }

    /// A rule to be led to.
    ///
    /// @param number its number among the rules of the path
    /// @param title what it says
    public record Rule(int number, String title) {
    }

    /// One thing to know.
    ///
    /// @param label what it is
    /// @param value its value
    /// @param literal whether the value is code, for the monospaced face
    public record Fact(String label, String value, boolean literal) {
    }
}
