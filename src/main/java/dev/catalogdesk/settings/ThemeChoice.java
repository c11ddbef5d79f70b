package dev.catalogdesk.settings;

/// Which colours the window has.
public enum ThemeChoice {
    /// Those that the desktop asks for, followed when it changes.
    SYSTEM,

    /// Light.
    LIGHT,

    /// Dark.
    DARK
}
