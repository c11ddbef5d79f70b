package dev.catalogdesk.model;

/// Whose provisioned products are asked for (`AccessLevelFilter`).
public enum AccessScope {
    /// Everybody's in the account; needs wide permissions.
    ACCOUNT,

    /// Those of the caller's role.
    ROLE,

    /// The caller's own.
    USER
}
