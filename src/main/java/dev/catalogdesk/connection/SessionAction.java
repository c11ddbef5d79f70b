package dev.catalogdesk.connection;

/// What the operator can do about a session's state.
public enum SessionAction {
    /// Try again.
    RETRY,

    /// Sign in by the command that the state names: it can be copied, and after it has run, tried again.
    SIGN_IN,

    /// Mend the shared AWS files in an editor. They are watched: a save is seen.
    EDIT_CREDENTIALS,

    /// Take another connection.
    CHOOSE_ANOTHER
}
