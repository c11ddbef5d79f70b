package dev.catalogdesk.ui.shell;

import javafx.scene.layout.Region;

/// What a feature puts into the popup below the context bar, to choose connection and region. The window opens and
/// closes the popup; Escape closes it too.
public interface ConnectionPicker {
    /// What fills the popup; its preferred size is taken.
    ///
    /// @return always the same region
    Region root();

    /// Called each time the popup has opened: puts the focus where the operator wants to choose.
    ///
    /// @param part what was clicked
    void shown(Part part);

    /// Takes what closes the popup; called once, before the first opening.
    ///
    /// @param close to be called when a choice is made
    void onDone(Runnable close);

    /// What the operator wants to choose.
    enum Part {
        /// The connection.
        CONNECTION,

        /// The region.
        REGION
    }
}
