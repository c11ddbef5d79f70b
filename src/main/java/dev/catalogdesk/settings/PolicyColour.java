package dev.catalogdesk.settings;

/// The colour that the operator gave a connection.
public enum PolicyColour {
    /// None given: it is worked out from the connection's id.
    AUTOMATIC,
    /// Teal.
    TEAL,
    /// Blue.
    BLUE,
    /// Purple.
    PURPLE,
    /// Crimson.
    CRIMSON,
    /// Orange.
    ORANGE,
    /// Amber.
    AMBER,
    /// Green.
    GREEN,
    /// Grey.
    GREY
}
