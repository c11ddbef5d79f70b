package dev.catalogdesk.model;

/// What the administrator advises about a version. `DEFAULT` only means "not deprecated".
public enum Guidance {
    /// Free to launch.
    DEFAULT,

    /// Existing provisioned products may be updated with it, new ones may not be launched.
    DEPRECATED,

    /// Not told, or a word this program does not know.
    UNKNOWN
}
