package dev.catalogdesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.component.TableFixture.KeptLayouts;
import dev.catalogdesk.ui.testing.UiTest;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/// The columns of a table come back as they were left.
class TableLayoutKeeperTest extends UiTest {
    private static final String TABLE = "stacks-table";

    private final KeptLayouts store = new KeptLayouts();

    @Test
    void keepsNothingBeforeAnythingIsChanged() {
        TableView<String> view = restored("name", "size");

        assertThat(store.kept).isEmpty();
        assertThat(ids(view)).containsExactly("name", "size");
    }

    @Test
    void keepsEachChange() {
        TableView<String> view = restored("name", "size");

        runOnUi(() -> view.getColumns().getLast().setVisible(false));
        assertThat(kept().columns()).extracting(ColumnLayout.Column::visible).containsExactly(true, false);

        runOnUi(() -> view.getColumns().add(view.getColumns().removeFirst()));
        assertThat(kept().columns()).extracting(ColumnLayout.Column::id).containsExactly("size", "name");

        runOnUi(() -> {
            view.getColumns().getLast().setSortType(SortType.DESCENDING);
            view.getSortOrder().setAll(List.of(view.getColumns().getLast()));
        });
        assertThat(kept().sortedBy()).contains("name");
        assertThat(kept().descending()).isTrue();

        runOnUi(() -> view.getSortOrder().clear());
        assertThat(kept().sortedBy()).isEmpty();
    }

    @Test
    void restoresOrderWidthVisibilityAndSort() {
        store.put(TABLE, new ColumnLayout(List.of(column("size", 77, true), column("name", 222, false)),
            Optional.of("size"), true));

        TableView<String> view = restored("name", "size");

        assertThat(ids(view)).containsExactly("size", "name");
        assertThat(view.getColumns()).extracting(TableColumn::getPrefWidth).containsExactly(77.0, 222.0);
        assertThat(view.getColumns()).extracting(TableColumn::isVisible).containsExactly(true, false);
        assertThat(view.getSortOrder()).extracting(TableColumn::getId).containsExactly("size");
        assertThat(view.getSortOrder().getFirst().getSortType()).isEqualTo(SortType.DESCENDING);
    }

    @Test
    void leavesAColumnThatIsNewWhereTheProgramPutsIt() {
        store.put(TABLE, new ColumnLayout(List.of(column("size", 77, true), column("name", 222, true)),
            Optional.empty(), false));

        assertThat(ids(restored("name", "owner", "size"))).containsExactly("size", "owner", "name");
    }

    @Test
    void ignoresAColumnThatIsGone() {
        store.put(TABLE, new ColumnLayout(List.of(column("gone", 50, true), column("size", 77, true)),
            Optional.of("gone"), true));

        TableView<String> view = restored("name", "size");

        assertThat(ids(view)).containsExactly("name", "size");
        assertThat(view.getSortOrder()).isEmpty();
    }

    @Test
    void restoresOnlyOnce() {
        TableView<String> view = restored("name", "size");
        TableLayoutKeeper keeper = new TableLayoutKeeper(TABLE, view, store);
        runOnUi(keeper::restore);
        store.put(TABLE, new ColumnLayout(List.of(column("size", 77, true), column("name", 222, true)),
            Optional.empty(), false));

        runOnUi(keeper::restore);

        assertThat(ids(view)).containsExactly("name", "size");
    }

    @Test
    void keepsTheTablesApart() {
        TableView<String> view = restored("name", "size");
        runOnUi(() -> view.getColumns().getLast().setVisible(false));

        assertThat(store.get("products-table")).isEmpty();
    }

    private TableView<String> restored(String... ids) {
        return onUi(() -> {
            TableView<String> view = new TableView<>();
            for (String id : ids) {
                TableColumn<String, String> column = new TableColumn<>(id);
                column.setId(id);
                view.getColumns().add(column);
            }
            new TableLayoutKeeper(TABLE, view, store).restore();
            return view;
        });
    }

    private ColumnLayout kept() {
        return store.get(TABLE).orElseThrow();
    }

    private static ColumnLayout.Column column(String id, double width, boolean visible) {
        return new ColumnLayout.Column(id, width, visible);
    }

    private static List<String> ids(TableView<String> view) {
        return onUi(() -> view.getColumns().stream().map(TableColumn::getId).toList());
    }
}
