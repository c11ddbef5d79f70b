package dev.catalogdesk.ui.shell;

import dev.catalogdesk.operations.Location;
import dev.catalogdesk.ui.dialog.MutationConfirmation;
import java.util.List;

/// A change that is about to be sent, as the operator is asked about it.
///
/// @param title the question, such as "Launch orders-db?"
/// @param action the action itself, such as "Launch product"
/// @param destructive whether it destroys
/// @param name the name of what changes, which may have to be typed
/// @param location where, and by whom, as its form was opened
/// @param facts what changes, such as product and version
public record Mutation(String title, String action, boolean destructive, String name, Location location,
        List<MutationConfirmation.Fact> facts) {
    /// Copies the facts.
    public Mutation {
        facts = List.copyOf(facts);
    }
}
