package dev.catalogdesk.ui.shell;

/// A line of the palette.
///
/// @param group the heading it stands under, such as "Products"
/// @param title what it is called
/// @param detail what tells it from others of the same name, such as an id; may be empty
/// @param keys the keys that do the same, such as `Ctrl+1`; may be empty
/// @param action what choosing it does, on the JavaFX thread
public record PaletteItem(String group, String title, String detail, String keys, Runnable action) {
    /// A line without keys.
    ///
    /// @param group the heading it stands under
    /// @param title what it is called
    /// @param detail what tells it from others; may be empty
    /// @param action what choosing it does, on the JavaFX thread
    /// @return the line
    public static PaletteItem of(String group, String title, String detail, Runnable action) {
        return new PaletteItem(group, title, detail, "", action);
    }
}
