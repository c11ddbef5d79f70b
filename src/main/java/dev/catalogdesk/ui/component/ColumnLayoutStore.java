package dev.catalogdesk.ui.component;

import java.util.Optional;

/// Where tables keep their columns' order, width, visibility and sort. Called on the JavaFX thread, so it must not
/// block.
public interface ColumnLayoutStore {
    /// Keeps nothing.
    ColumnLayoutStore NONE = new ColumnLayoutStore() {
        @Override
        public Optional<ColumnLayout> get(String table) {
            return Optional.empty();
        }

        @Override
        public void put(String table, ColumnLayout layout) {
        }
    };

    /// The layout of a table.
    ///
    /// @param table the table's id, such as `products-table`
    /// @return what was last put, if anything
    Optional<ColumnLayout> get(String table);

    /// Keeps the layout of a table. Called after each change, while a column is dragged many times a second.
    ///
    /// @param table the table's id
    /// @param layout its columns
    void put(String table, ColumnLayout layout);
}
