package dev.catalogdesk.ui.shell;

/// The way from one screen to another. Called on the JavaFX thread.
public interface Navigator {
    /// Goes to a place and remembers it in the history.
    ///
    /// @param place where to go
    void open(Place place);

    /// Goes to a place in exchange for the present one, for a step that nobody should come back to.
    ///
    /// @param place where to go
    void replace(Place place);

    /// Goes back one step, if there is one.
    void back();
}
