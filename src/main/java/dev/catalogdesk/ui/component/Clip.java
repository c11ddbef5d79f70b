package dev.catalogdesk.ui.component;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The clipboard.
public final class Clip {
    private Clip() {
    }

    /// Puts a text on the clipboard. On the JavaFX thread.
    ///
    /// @param text what to copy
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
