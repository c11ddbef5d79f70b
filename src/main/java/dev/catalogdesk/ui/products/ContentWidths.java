package dev.catalogdesk.ui.products;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;

/// Columns that are as wide as their widest cell.
///
/// @param <T> a row
final class ContentWidths<T> {
    private static final double CELL_PADDING = 17;
    private static final int MOST_MEASURED = 50;

    private final List<Measured<T>> columns = new ArrayList<>();

    /// Adds a column.
    ///
    /// @param column the column; its least width is kept in any case, for its heading
    /// @param node makes the node of a row
    /// @param uncut whether it is whole however little room there is
    void add(TableColumn<T, T> column, Function<T, Node> node, boolean uncut) {
        columns.add(new Measured<>(column, node, uncut));
        ColumnFit.givesLast(column);
    }

    /// Sets the widths for rows, of which the first fifty are looked at.
    ///
    /// @param rows the rows
    /// @param width measures a node, in px
    void apply(List<T> rows, ToDoubleFunction<Node> width) {
        for (Measured<T> each : columns) {
            double widest = rows.stream().limit(MOST_MEASURED)
                .mapToDouble(row -> width.applyAsDouble(each.node().apply(row))).max().orElse(0);
            TableColumn<T, T> column = each.column();
            column.setPrefWidth(Math.max(Math.ceil(widest) + CELL_PADDING, each.least()));
            column.setMinWidth(each.uncut() ? column.getPrefWidth() : each.least());
        }
    }

    private record Measured<T>(TableColumn<T, T> column, Function<T, Node> node, boolean uncut, double least) {
        Measured(TableColumn<T, T> column, Function<T, Node> node, boolean uncut) {
            this(column, node, uncut, column.getMinWidth());
        }
    }
}
