package dev.catalogdesk.ui.component;

import javafx.scene.control.ProgressBar;

/// The thin bar above content that is being asked for again. It takes no room, so nothing jumps.
public final class BusyBar extends ProgressBar {
    /// Makes a hidden bar.
    ///
    /// @param accessibleText what is under way
    public BusyBar(String accessibleText) {
        super(INDETERMINATE_PROGRESS);
        getStyleClass().add("busy-bar");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(accessibleText);
        setBusy(false);
    }

    /// Shows or hides the bar.
    ///
    /// @param busy whether something is under way
    public void setBusy(boolean busy) {
        setVisible(busy);
        // A hidden bar that is still indeterminate goes on animating.
        setProgress(busy ? INDETERMINATE_PROGRESS : 0);
    }
}
