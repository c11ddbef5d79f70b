package dev.catalogdesk.demo.stacks;

/// What goes wrong with a stack because the scenario wants it.
///
/// @param error why it fails; empty for one that gets stuck
public record StackMishap(String error) {
    /// Whether it never ends.
    ///
    /// @return true if so, false where it fails
    public boolean stuck() {
        return error.isEmpty();
    }
}
