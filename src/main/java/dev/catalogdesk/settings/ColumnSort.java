package dev.catalogdesk.settings;

import dev.catalogdesk.model.SortOrder;

/// By which column a table is sorted.
///
/// @param column the column's id
/// @param order the direction
public record ColumnSort(String column, SortOrder order) {
}
