package dev.catalogdesk.settings;

/// How close rows stand.
public enum Density {
    /// Rows of 32 px.
    STANDARD,

    /// Rows of 26 px.
    DENSE
}
