package dev.catalogdesk.settings;

/// What is asked of the operator before a change is sent.
public enum ConfirmationKind {
    /// Nothing: it is sent at once.
    NONE,
    /// A tick beside all that is about to happen, and where.
    TICK,
    /// The name of what is about to change, typed.
    TYPE_NAME
}
