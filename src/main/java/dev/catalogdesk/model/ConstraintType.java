package dev.catalogdesk.model;

/// Kind of constraint that an administrator put on a launch path.
public enum ConstraintType {
    /// Names the role with which AWS launches.
    LAUNCH,

    /// Names topics that hear of stack events.
    NOTIFICATION,

    /// Launches into accounts and regions.
    STACKSET,

    /// Rules that narrow the parameters.
    TEMPLATE,

    /// Says whether tags may be updated.
    RESOURCE_UPDATE,

    /// A kind this program does not know.
    UNKNOWN
}
