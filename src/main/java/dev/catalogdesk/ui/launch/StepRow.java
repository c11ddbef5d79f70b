package dev.catalogdesk.ui.launch;

/// A step as the list of steps shows it.
///
/// @param step the step
/// @param title its name
/// @param summary what it holds or lacks, in a few words
/// @param state how it stands
/// @param here whether it is the one on screen
public record StepRow(LaunchStep step, String title, String summary, State state, boolean here) {
    /// How a step stands.
    public enum State {
        /// Not looked at yet.
        TODO,

        /// All right.
        DONE,

        /// Something must be put right.
        PROBLEMS
    }
}
