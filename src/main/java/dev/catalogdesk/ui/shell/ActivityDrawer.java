package dev.catalogdesk.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What a feature puts into the drawer at the bottom of the window. The window draws the bar with the word
/// Activity, opens and closes it (Ctrl+J) and keeps its height.
public interface ActivityDrawer {
    /// What stands in the bar behind the word Activity, also while the drawer is closed. One line of text, at most
    /// 24 px high; it may be narrowed.
    ///
    /// @return always the same node
    Node summary();

    /// What the open drawer shows.
    ///
    /// @return always the same region; it fills the drawer and scrolls by itself
    Region content();
}
