package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.theme.Icon;
import javafx.scene.control.Label;

/// A short fact in a rounded frame, such as "Newest" or "2 behind".
public final class Chip extends Label {
    /// Makes a chip.
    ///
    /// @param text the fact
    /// @param tone its colour
    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("chip", tone.styleClass());
    }

    /// Makes a chip with a glyph.
    ///
    /// @param glyph the glyph
    /// @param text the fact
    /// @param tone its colour
    public Chip(Icon glyph, String text, Tone tone) {
        this(text, tone);
        setGraphic(glyph.sized(12));
    }
}
