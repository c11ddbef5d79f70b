package dev.catalogdesk.ui.form;

import java.util.IdentityHashMap;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Rows that one adds and takes away. A row's node stays the same, so that typing in one is not disturbed by another.
///
/// @param <T> what a row is about
public final class RowsPane<T> extends VBox {
    private final ObservableList<T> rows;
    private final Function<T, Node> maker;
    private final IdentityHashMap<T, Node> nodes = new IdentityHashMap<>();

    /// Shows rows.
    ///
    /// @param rows the rows; followed
    /// @param maker makes a row's node, once
    public RowsPane(ObservableList<T> rows, Function<T, Node> maker) {
        super(12);
        this.rows = rows;
        this.maker = maker;
        rows.addListener((InvalidationListener) observable -> show());
        show();
    }

    private void show() {
        nodes.keySet().retainAll(rows);
        getChildren().setAll(rows.stream().map(row -> nodes.computeIfAbsent(row, maker)).toList());
        FormNodes.show(this, !rows.isEmpty());
    }
}
