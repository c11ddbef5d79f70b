package dev.catalogdesk.ui.activity;

/// How an operation stands, for glyph and colour; the word stands beside it.
public enum ActivityTone {
    /// Under way.
    RUNNING,

    /// Waits for AWS or for the operator.
    WAITING,

    /// Ended well.
    SUCCESS,

    /// Ended badly.
    FAILURE,

    /// No longer watched, or its outcome is not known.
    UNCERTAIN
}
