package dev.catalogdesk.ui.component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps order, width, visibility and sort of a table's columns, and restores them. A column that the kept layout
/// does not know stays where the program puts it.
final class TableLayoutKeeper {
    private final String table;
    private final TableView<?> view;
    private final ColumnLayoutStore store;
    private boolean restored;

    TableLayoutKeeper(String table, TableView<?> view, ColumnLayoutStore store) {
        this.table = table;
        this.view = view;
        this.store = store;
    }

    /// Restores the layout, and keeps each change from then on.
    void restore() {
        if (restored) {
            return;
        }
        store.get(table).ifPresent(layout -> apply(view, layout));
        restored = true;
        for (TableColumn<?, ?> column : view.getColumns()) {
            column.widthProperty().addListener(change -> keep());
            column.visibleProperty().addListener(change -> keep());
            column.sortTypeProperty().addListener(change -> keep());
        }
        view.getColumns().addListener((ListChangeListener<Object>) change -> keep());
        view.getSortOrder().addListener((ListChangeListener<Object>) change -> keep());
    }

    private static <R> void apply(TableView<R> view, ColumnLayout layout) {
        List<String> order = layout.columns().stream().map(ColumnLayout.Column::id).toList();
        List<TableColumn<R, ?>> known = new ArrayList<>(view.getColumns());
        known.removeIf(column -> !order.contains(column.getId()));
        known.sort(Comparator.comparing(column -> order.indexOf(column.getId())));
        List<TableColumn<R, ?>> next = new ArrayList<>(view.getColumns());
        int at = 0;
        for (int i = 0; i < next.size(); i++) {
            if (order.contains(next.get(i).getId())) {
                next.set(i, known.get(at++));
            }
        }
        view.getColumns().setAll(next);
        for (ColumnLayout.Column kept : layout.columns()) {
            column(view, kept.id()).ifPresent(column -> {
                column.setPrefWidth(kept.width());
                column.setVisible(kept.visible());
            });
        }
        layout.sortedBy().flatMap(id -> column(view, id)).ifPresent(column -> {
            column.setSortType(
                layout.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            view.getSortOrder().setAll(List.of(column));
        });
    }

    private static <R> Optional<TableColumn<R, ?>> column(TableView<R> view, String id) {
        return view.getColumns().stream().filter(column -> id.equals(column.getId())).findFirst();
    }

    private void keep() {
        List<ColumnLayout.Column> columns = view.getColumns().stream()
            .map(column -> new ColumnLayout.Column(column.getId(), column.getWidth(), column.isVisible())).toList();
        Optional<TableColumn<?, ?>> sorting = view.getSortOrder().isEmpty() ? Optional.empty()
            : Optional.of(view.getSortOrder().getFirst());
        store.put(table, new ColumnLayout(columns, sorting.map(TableColumn::getId),
            sorting.filter(column -> column.getSortType() == TableColumn.SortType.DESCENDING).isPresent()));
    }
}
