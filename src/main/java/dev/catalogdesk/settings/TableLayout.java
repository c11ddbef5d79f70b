package dev.catalogdesk.settings;

import java.util.List;
import java.util.Optional;

/// A table as the operator left it. A column that the table has and this does not know was added by a newer
/// version of the program: it keeps its own place and width. One that only this knows is passed over.
///
/// @param columns the columns from left to right
/// @param sort the sort, if any
public record TableLayout(List<ColumnLayout> columns, Optional<ColumnSort> sort) {
    /// Copies the columns.
    public TableLayout {
        columns = List.copyOf(columns);
    }
}
