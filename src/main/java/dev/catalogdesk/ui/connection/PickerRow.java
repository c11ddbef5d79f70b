package dev.catalogdesk.ui.connection;

import java.util.Locale;

/// A connection or region to choose. Rows with the same group stand together under its heading.
///
/// @param id what is chosen: id of a connection, code of a region
/// @param title its name
/// @param detail what it is, or why it cannot be used
/// @param group heading it stands under
/// @param current whether the window is there now
/// @param favourite whether it is marked
/// @param usable whether choosing it can work; others may be chosen too and then say what is missing
public record PickerRow(
    String id, String title, String detail, String group, boolean current, boolean favourite, boolean usable) {
    /// Whether the row fits what was typed: every word must occur somewhere in it.
    ///
    /// @param filter what was typed
    /// @return true if it fits, and always for an empty filter
    public boolean fits(String filter) {
        String text = (id + " " + title + " " + detail).toLowerCase(Locale.ROOT);
        for (String word : filter.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
