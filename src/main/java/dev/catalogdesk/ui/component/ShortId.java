package dev.catalogdesk.ui.component;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/// An id shortened in the middle, whole in tooltip and copy. Tab leads to it, and Ctrl+C copies it.
public final class ShortId extends Label {
    private static final int USUAL_LENGTH = 18;
    private static final int TAIL = 4;

    /// Shows an id with 18 characters at most.
    ///
    /// @param name what it is the id of, for screen readers
    /// @param id the id
    /// @param messages the words
    public ShortId(String name, String id, Messages messages) {
        super(shorten(id, USUAL_LENGTH));
        getStyleClass().addAll("short-id", "mono");
        setTooltip(new Tooltip(id));
        setAccessibleText(messages.text("component.id.named", name, id));
        MenuItem copy = new MenuItem(messages.text("component.copy.id"));
        copy.setOnAction(event -> Clip.copy(id));
        setContextMenu(new ContextMenu(copy));
        setFocusTraversable(true);
        setOnKeyPressed(event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                Clip.copy(id);
                event.consume();
            }
        });
        setOnMousePressed(event -> requestFocus());
    }

    /// Shortens an id in the middle, so that its prefix and its last characters stay.
    ///
    /// @param id the id
    /// @param most greatest number of characters
    /// @return the id, or as much of its head as fits, an ellipsis and its last four characters
    public static String shorten(String id, int most) {
        if (id.length() <= most) {
            return id;
        }
        return id.substring(0, Math.max(1, most - TAIL - 1)) + "…" + id.substring(id.length() - TAIL);
    }
}
