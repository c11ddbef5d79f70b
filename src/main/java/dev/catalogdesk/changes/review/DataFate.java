package dev.catalogdesk.changes.review;

/// What becomes of the data that a resource holds when it leaves the stack or another takes its place. Whatever is
/// kept, the new resource begins empty.
public enum DataFate {
    /// They are deleted with it.
    LOST,

    /// A snapshot of them stays.
    SNAPSHOT,

    /// They stay with the old resource, outside of the stack.
    KEPT,

    /// It is not told; they may be deleted.
    NOT_TOLD
}
