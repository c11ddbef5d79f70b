package dev.catalogdesk.ui.launch;

/// A step as the list of steps shows it.
///
/// @param step the step
/// @param number its place among the steps of this launch, 1 for the first
/// @param title its name
/// @param summary what it holds or lacks, in a few words
/// @param state how it stands
/// @param problems how many there are to solve; 0 before they are told
/// @param here whether it is the one on screen
public record StepRow(
        LaunchStep step, int number, String title, String summary, State state, int problems, boolean here) {
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
