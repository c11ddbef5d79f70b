package dev.catalogdesk.ui.shell;

/// Whether the words about a session are good news.
public enum SessionTone {
    /// All is well, or nothing to say.
    NEUTRAL,

    /// Being asked.
    BUSY,

    /// Ends soon, or a sign-in is needed.
    WARNING,

    /// Cannot be used.
    PROBLEM
}
