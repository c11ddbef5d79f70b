package dev.catalogdesk.ui.component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/// The menu of a table by which a row is copied in its several forms.
final class TableCopying<R> {
    private final TableView<R> view;
    private final RowTraits<R> traits;
    private final List<CatalogColumn<R, ?>> columns;
    private final Parts parts;

    TableCopying(TableView<R> view, RowTraits<R> traits, List<CatalogColumn<R, ?>> columns, Parts parts) {
        this.view = view;
        this.traits = traits;
        this.columns = columns;
        this.parts = parts;
    }

    ContextMenu menu() {
        Messages messages = parts.messages();
        MenuItem arn = item("copy-arn", messages.text("component.copy.arn"), row -> traits.arn().apply(row));
        ContextMenu menu = new ContextMenu(
            item("copy-cell", messages.text("component.copy.cell"), this::cell),
            item("copy-row", messages.text("component.copy.row"), this::line),
            item("copy-id", messages.text("component.copy.id"), row -> traits.id().apply(row)),
            arn);
        menu.setOnShowing(event -> {
            boolean none = row().isEmpty();
            menu.getItems().forEach(item -> item.setDisable(none));
            arn.setVisible(row().filter(row -> !traits.arn().apply(row).isEmpty()).isPresent());
        });
        return menu;
    }

    private MenuItem item(String id, String text, Function<R, String> copied) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> row().ifPresent(row -> Clip.copy(copied.apply(row))));
        return item;
    }

    private Optional<R> row() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem());
    }

    /// All visible columns in the order shown, as tab-separated values.
    private String line(R row) {
        return view.getVisibleLeafColumns().stream()
            .map(column -> copyOf(column, row).replaceAll("[\\t\\r\\n]+", " "))
            .collect(Collectors.joining("\t"));
    }

    private String cell(R row) {
        TablePosition<?, ?> focused = view.getFocusModel().getFocusedCell();
        int index = focused == null ? -1 : focused.getColumn();
        return copyOf(view.getVisibleLeafColumn(Math.max(0, index)), row);
    }

    private String copyOf(TableColumn<R, ?> column, R row) {
        return columns.stream().filter(each -> each.id().equals(column.getId())).findFirst()
            .map(each -> each.copyOf(row, parts.times())).orElse("");
    }
}
