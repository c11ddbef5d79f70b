package dev.catalogdesk.model;

/// What a list says in one word about the version that a provisioned product runs. Worked out by the console, for
/// the service has no such word.
public enum VersionBadge {
    /// No version that is offered and not deprecated is newer.
    NEWEST,

    /// At least one version that is offered and not deprecated is newer.
    BEHIND,

    /// The administrator advises against the version (guidance DEPRECATED).
    DEPRECATED,

    /// The product does not offer the version any more.
    GONE,

    /// It cannot be told, as where the product may not be read.
    UNKNOWN
}
