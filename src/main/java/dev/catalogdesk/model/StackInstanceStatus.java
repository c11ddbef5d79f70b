package dev.catalogdesk.model;

/// State of one stack of a StackSet.
public enum StackInstanceStatus {
    /// As the StackSet says.
    CURRENT,

    /// Not yet as the StackSet says, or the last operation on it failed.
    OUTDATED,

    /// Left behind by a deletion that failed; it takes part in nothing more.
    INOPERABLE,

    /// A state this program does not know.
    UNKNOWN
}
