package dev.catalogdesk.ui.products;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView.ResizeFeatures;

/// Divides a table's width among its columns: what is left goes to one of them; what is missing is given first by
/// those that may be cut, in proportion to what they can give, and only then by those that show their cells whole.
final class ColumnFit {
    private static final String REST = "takes-rest";
    private static final String WHOLE = "fits-content";

    private ColumnFit() {
    }

    static void takesRest(TableColumn<?, ?> column) {
        column.getProperties().put(REST, true);
    }

    static void givesLast(TableColumn<?, ?> column) {
        column.getProperties().put(WHOLE, true);
    }

    /// Sets the widths of all columns.
    static <S> void apply(ResizeFeatures<S> features) {
        List<TableColumn<S, ?>> columns = features.getTable().getVisibleLeafColumns();
        double left = features.getContentWidth() - columns.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        double cuttable = givable(columns, false);
        double share = share(left, cuttable);
        double shareOfWhole = share(left + cuttable, givable(columns, true));
        for (TableColumn<S, ?> column : columns) {
            double width = column.getPrefWidth() - (is(column, WHOLE) ? shareOfWhole : share) * givable(column);
            boolean rest = left > 0 && is(column, REST);
            features.setColumnWidth(column, rest ? width + left : Math.floor(width));
        }
    }

    private static double share(double left, double givable) {
        return left < 0 && givable > 0 ? Math.min(1, -left / givable) : 0;
    }

    private static <S> double givable(List<TableColumn<S, ?>> columns, boolean whole) {
        return columns.stream().filter(column -> is(column, WHOLE) == whole).mapToDouble(ColumnFit::givable).sum();
    }

    private static double givable(TableColumn<?, ?> column) {
        return Math.max(0, column.getPrefWidth() - column.getMinWidth());
    }

    private static boolean is(TableColumn<?, ?> column, String trait) {
        return column.getProperties().containsKey(trait);
    }
}
