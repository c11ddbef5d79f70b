package dev.catalogdesk.demo.stacks;

/// What goes wrong with a stack because the scenario wants it.
///
/// @param error why it fails; empty for one that gets stuck
/// @param resource logical id of the resource that fails; empty where any may
public record StackMishap(String error, String resource) {
    /// Any resource fails.
    ///
    /// @param error why; empty for what gets stuck
    public StackMishap(String error) {
        this(error, "");
    }

    /// Whether it never ends.
    ///
    /// @return true if so, false where it fails
    public boolean stuck() {
        return error.isEmpty();
    }
}
