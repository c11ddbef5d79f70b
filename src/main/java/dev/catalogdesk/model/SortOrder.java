package dev.catalogdesk.model;

/// Direction of a sort.
public enum SortOrder {
    /// Smallest first.
    ASCENDING,

    /// Greatest first.
    DESCENDING
}
