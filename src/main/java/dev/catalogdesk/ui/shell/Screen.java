package dev.catalogdesk.ui.shell;

import javafx.scene.layout.Region;

/// A screen of the window. Made once for each connection and region, when it is first opened, and closed when the
/// window turns to another. All methods are called on the JavaFX thread.
public interface Screen {
    /// What fills the window between rail and activity drawer.
    ///
    /// @return always the same region
    Region root();

    /// Shows a place of this screen, after a click as well as after a step through the history.
    ///
    /// @param place the place; its `screen` is this one
    void show(Place place);

    /// Asks AWS again (F5).
    void refresh();

    /// Moves the focus to the filter (`/`).
    void focusFilter();

    /// Begins a launch of what is selected or open (Ctrl+L). Nothing where there is nothing to launch.
    default void launch() {
    }

    /// Leads the focus from a field to what is said about it, and back (Shift+F1). Nothing where nothing is said about
    /// fields.
    default void explainField() {
    }

    /// Goes one level out within the screen (Escape), such as from the page to the list. Asked only when the focused
    /// control had no use for the key.
    ///
    /// @return false where the screen has no level of its own; the window then goes to the place above
    default boolean escape() {
        return false;
    }

    /// Stops all work of this screen; it is not shown again.
    void close();
}
