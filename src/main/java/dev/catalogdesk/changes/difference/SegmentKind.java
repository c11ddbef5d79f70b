package dev.catalogdesk.changes.difference;

/// On which side a piece of a text stands.
public enum SegmentKind {
    /// On both sides.
    EQUAL,

    /// Only before.
    REMOVED,

    /// Only after.
    ADDED;

    boolean isBefore() {
        return this != ADDED;
    }

    boolean isAfter() {
        return this != REMOVED;
    }
}
