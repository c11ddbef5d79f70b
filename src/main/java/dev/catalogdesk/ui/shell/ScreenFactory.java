package dev.catalogdesk.ui.shell;

import java.util.Optional;

/// Makes the screens of a window for its present connection and region, each when it is first opened. Called on the
/// JavaFX thread.
@FunctionalInterface
public interface ScreenFactory {
    /// Makes a screen.
    ///
    /// @param id which
    /// @return the screen; nothing for one that is not built yet, in whose place the window says so, and for
    ///     [ScreenId#HELP], which the window has itself
    Optional<Screen> create(ScreenId id);
}
