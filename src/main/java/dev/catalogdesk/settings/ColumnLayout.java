package dev.catalogdesk.settings;

/// A column of a table as the operator left it.
///
/// @param id the column's id
/// @param width its width in px
/// @param visible whether it is shown
public record ColumnLayout(String id, double width, boolean visible) {
}
