package dev.catalogdesk.ui.shell;

import java.util.List;

/// Finds things for the palette, such as products by name or id. Asked once the typing rests.
@FunctionalInterface
public interface PaletteSource {
    /// Finds what fits a text. Runs on a background thread and may block; it is interrupted when the text changes.
    ///
    /// @param text what was typed, stripped, at least two characters
    /// @return what fits, the best first, at most about ten
    /// @throws Exception when it cannot be asked; the palette then says so and shows what others found
    List<PaletteItem> find(String text) throws Exception;
}
