package dev.catalogdesk.ui.component;

import java.util.List;
import java.util.Optional;

/// The columns of a table as the operator left them.
///
/// @param columns the columns from left to right
/// @param sortedBy id of the column that sorts, if any does
/// @param descending whether it sorts downwards
public record ColumnLayout(List<Column> columns, Optional<String> sortedBy, boolean descending) {
    /// Copies the columns.
    public ColumnLayout {
        columns = List.copyOf(columns);
    }

    /// One column.
    ///
    /// @param id its id
    /// @param width its width in px
    /// @param visible whether it is shown
    public record Column(String id, double width, boolean visible) {
    }
}
