package dev.catalogdesk.ui.theme;

/// Which colours the windows take.
public enum ThemeMode {
    /// Those that the desktop asks for, followed when it changes.
    SYSTEM,

    /// Always light.
    LIGHT,

    /// Always dark.
    DARK
}
