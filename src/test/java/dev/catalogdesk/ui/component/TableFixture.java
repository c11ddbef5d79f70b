package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.task.ManualTaskExecutor;
import dev.catalogdesk.ui.theme.Theme;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// A table of stacks as a screen puts it together, with hand-driven time. Made on the JavaFX thread.
final class TableFixture {
    final ManualTaskExecutor executor = new ManualTaskExecutor();
    final KeptLayouts layouts;
    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final List<String> opened = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final CatalogTable<Row> table;
    final VBox root;

    TableFixture(KeptLayouts layouts) {
        this.layouts = layouts;
        Messages messages = Messages.load();
        Parts parts = new Parts(messages, executor, new Theme(), layouts, ZoneId.of("Europe/Berlin"));
        StateMessages states = new StateMessages(messages, cause -> new FailureText(
            "It failed", String.valueOf(cause.getMessage()), "", "", "", "", ""));
        RowTraits<Row> traits = RowTraits.of(Row::id, Row::name, Row::name);
        table = new CatalogTable<>("stacks-table", "Stacks", traits.withArn(row -> "arn:" + row.id()), parts, states,
            new StateActions(() -> asked.add("again"), () -> asked.add("sign in")));
        table.addColumn(CatalogColumn.text("name", "Name", Row::name).width(220))
            .addColumn(CatalogColumn.number("size", "Size", Row::size).width(90))
            .addColumn(CatalogColumn.<Row, Kind>of("kind", "Kind", Row::kind, Comparator.naturalOrder()))
            .addColumn(CatalogColumn.<Row>time("changed", "Changed", row -> Optional.of(row.changed())))
            .addColumn(CatalogColumn.text("id", "ID", Row::id).monospaced().initiallyHidden());
        table.setEmpty(() -> new Label("Nothing yet"), () -> new Label("Nothing found"));
        table.setOnOpen(row -> opened.add(row.id()));
        root = new VBox(table.columnsButton(), table);
    }

    /// Shows rows named `stack-000` and on, biggest first.
    void fill(int count) {
        rows.setAll(numbered(count));
        table.setRows(rows);
    }

    List<Row> numbered(int count) {
        return IntStream.range(0, count).mapToObj(number -> row(number, count - number)).toList();
    }

    Row row(int number, int size) {
        return new Row("id-" + number, String.format("stack-%03d", number), size,
            Kind.values()[number % Kind.values().length], executor.now().minus(Duration.ofMinutes(number)));
    }

    /// Brings the rows to fresh content, as view models do.
    void refresh(List<Row> fresh) {
        RowReconciler.apply(rows, fresh, Row::id, Row::id, (present, next) -> next);
    }

    List<String> names() {
        return table.view().getItems().stream().map(Row::name).toList();
    }

    TableView<Row> view() {
        return table.view();
    }

    TableColumn<Row, ?> column(String id) {
        return view().getColumns().stream().filter(column -> id.equals(column.getId())).findFirst().orElseThrow();
    }

    enum Kind { NETWORK, BUCKET, QUEUE }

    record Row(String id, String name, int size, Kind kind, Instant changed) {
    }

    /// Keeps layouts for as long as a test lives.
    static final class KeptLayouts implements ColumnLayoutStore {
        final Map<String, ColumnLayout> kept = new HashMap<>();

        @Override
        public Optional<ColumnLayout> get(String table) {
            return Optional.ofNullable(kept.get(table));
        }

        @Override
        public void put(String table, ColumnLayout layout) {
            kept.put(table, layout);
        }
    }
}
