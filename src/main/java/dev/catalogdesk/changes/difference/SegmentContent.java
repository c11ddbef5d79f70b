package dev.catalogdesk.changes.difference;

/// What a piece of a text is.
public enum SegmentContent {
    /// What it says.
    TEXT,

    /// AWS's mark for a value that is known only while a change is applied.
    KNOWN_AFTER_APPLY,

    /// AWS's mark for a secret.
    HIDDEN
}
