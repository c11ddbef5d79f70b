package dev.catalogdesk.ui.dialog;

import java.util.List;

/// A question before a change is sent to AWS: it repeats what changes and where, and asks for a sign that it was read.
///
/// @param title what is asked
/// @param facts what will happen and where, line by line
/// @param proof the sign that it was read
/// @param action the button's text: the action itself, such as "Launch product"
/// @param destructive whether it destroys; its button then warns and is never the default
public record MutationConfirmation(
        String title, List<Fact> facts, Proof proof, String action, boolean destructive) {
    /// Copies the facts.
    public MutationConfirmation {
        facts = List.copyOf(facts);
    }

    /// A line of what will happen.
    ///
    /// @param name what it is, such as "Account"
    /// @param value the account; a line without a value is left out
    public record Fact(String name, String value) {
    }

    /// What the operator does to show that the question was read. The button is off until then.
    public sealed interface Proof {
    }

    /// A tick.
    ///
    /// @param statement what is ticked
    public record Tick(String statement) implements Proof {
    }

    /// A name, typed exactly.
    ///
    /// @param name the name
    public record TypedName(String name) implements Proof {
    }
}
