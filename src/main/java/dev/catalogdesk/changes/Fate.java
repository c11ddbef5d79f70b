package dev.catalogdesk.changes;

/// What an update does to a resource, as far as others that name it must know.
enum Fate {
    /// Nothing that others could see.
    UNTOUCHED,

    /// Its properties are changed, it stays the same resource.
    CHANGED_IN_PLACE,

    /// It may become another resource.
    MAYBE_REPLACED,

    /// It becomes another resource.
    REPLACED,

    /// It was not there before.
    ADDED;

    /// Whether its reference and attributes are surely others than before.
    boolean isNew() {
        return this == REPLACED || this == ADDED;
    }
}
