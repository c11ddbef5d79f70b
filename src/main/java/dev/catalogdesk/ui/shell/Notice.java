package dev.catalogdesk.ui.shell;

import java.util.Optional;

/// Something the operator should know, in a bar above the screen until it is dismissed.
///
/// @param tone how grave it is
/// @param text one or two sentences: what happened, why, and the next step
/// @param action a button beside it
public record Notice(Tone tone, String text, Optional<Action> action) {
    /// A notice without a button.
    ///
    /// @param tone how grave it is
    /// @param text one or two sentences
    /// @return the notice
    public static Notice of(Tone tone, String text) {
        return new Notice(tone, text, Optional.empty());
    }

    /// How grave a notice is.
    public enum Tone {
        /// Good to know.
        INFO,

        /// Went well.
        SUCCESS,

        /// Wants attention.
        WARNING,

        /// Went wrong.
        DANGER
    }

    /// A button of a notice.
    ///
    /// @param label named by what it does
    /// @param run what it does, on the JavaFX thread
    public record Action(String label, Runnable run) { }
}
