package dev.catalogdesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.component.TableFixture.KeptLayouts;
import dev.catalogdesk.ui.component.TableFixture.Row;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.testing.UiTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The one table of all browsers does what every browser needs.
class CatalogTableTest extends UiTest {
    private static final Duration LONG_ENOUGH = Duration.ofMillis(200);

    private final KeptLayouts layouts = new KeptLayouts();

    @Test
    void filtersAMomentAfterTheLastKey() {
        TableFixture stacks = shown(40);
        runOnUi(() -> {
            stacks.table.filterProperty().set("stack-01");
            stacks.executor.advance(Duration.ofMillis(100));
            stacks.table.filterProperty().set("STACK  012");
            stacks.executor.advance(Duration.ofMillis(100));
            assertThat(stacks.names()).hasSize(40);

            stacks.executor.advance(LONG_ENOUGH);

            assertThat(stacks.names()).containsExactly("stack-012");
            assertThat(stacks.table.countTextProperty().get()).isEqualTo("1 of 40");
        });
    }

    @Test
    void narrowsAtOnceAndCountsWhatIsShown() {
        TableFixture stacks = shown(1400);
        runOnUi(() -> {
            assertThat(stacks.table.countTextProperty().get()).isEqualTo("1,400");

            stacks.table.setNarrowing(row -> row.size() <= 3);

            assertThat(stacks.table.countTextProperty().get()).isEqualTo("3 of 1,400");
        });
    }

    @Test
    void keepsTheSelectedRowThroughAFilterItPasses() {
        TableFixture stacks = shown(40);
        runOnUi(() -> {
            stacks.table.select("id-12");
            filter(stacks, "012");
            assertThat(selected(stacks)).contains("id-12");
            assertThat(stacks.view().getSelectionModel().getSelectedIndex()).isZero();

            filter(stacks, "013");

            assertThat(selected(stacks)).isEmpty();
        });
    }

    @Test
    void sortsEveryColumnByAComparatorOfItsOwn() {
        TableFixture stacks = shown(30);
        runOnUi(() -> {
            assertThat(stacks.view().getColumns())
                .allMatch(column -> column.getComparator() != TableColumn.DEFAULT_COMPARATOR);
            for (String id : List.of("size", "changed")) {
                stacks.view().getSortOrder().setAll(List.of(stacks.column(id)));
                assertThat(stacks.names()).as("by " + id).startsWith("stack-029", "stack-028");
            }
            stacks.view().getSortOrder().setAll(List.of(stacks.column("kind")));
            assertThat(stacks.view().getItems()).extracting(Row::kind).isSorted();
        });
    }

    @Test
    void sortsByAClickOnAHeader() {
        TableFixture stacks = shown(30);
        Node header = findAll(".column-header").stream()
            .filter(node -> "size".equals(node.getId())).findFirst().orElseThrow();

        clickOn(header);

        assertThat(onUi(stacks::names)).startsWith("stack-029");
    }

    @Test
    void aRefreshKeepsSelectionAndScroll() {
        TableFixture stacks = shown(300);
        int first = onUi(() -> {
            stacks.table.select("id-150");
            return stacks.view().getSelectionModel().getSelectedIndex();
        });
        settle();
        int scrolled = onUi(() -> firstVisible(stacks));
        assertThat(first).isEqualTo(150);
        assertThat(scrolled).isPositive();

        runOnUi(() -> {
            List<Row> fresh = new ArrayList<>(stacks.rows);
            fresh.set(150, stacks.row(150, 9999));
            fresh.remove(290);
            fresh.add(stacks.row(777, 1));
            stacks.refresh(fresh);
        });
        settle();

        runOnUi(() -> {
            assertThat(selected(stacks)).contains("id-150");
            assertThat(stacks.table.selectedProperty().get().map(Row::size)).contains(9999);
            assertThat(firstVisible(stacks)).isEqualTo(scrolled);
        });
    }

    @Test
    void rowsInsertedAboveTheViewLeaveWhatIsOnScreenWhereItIs() {
        TableFixture stacks = shown(300);
        runOnUi(() -> stacks.table.select("id-150"));
        settle();
        List<String> before = onUi(() -> onScreen(stacks));

        runOnUi(() -> {
            List<Row> fresh = new ArrayList<>(stacks.rows);
            fresh.addAll(0, List.of(stacks.row(901, 1), stacks.row(902, 1), stacks.row(903, 1)));
            fresh.add(100, stacks.row(904, 1));
            stacks.refresh(fresh);
        });
        settle();

        assertThat(onUi(() -> onScreen(stacks))).isEqualTo(before);
        assertThat(onUi(() -> selected(stacks))).contains("id-150");
    }

    @Test
    void rowsTakenOutAboveTheViewLeaveWhatIsOnScreenWhereItIs() {
        TableFixture stacks = shown(300);
        runOnUi(() -> stacks.table.select("id-150"));
        settle();
        List<String> before = onUi(() -> onScreen(stacks));

        runOnUi(() -> stacks.refresh(List.copyOf(stacks.rows.subList(20, 300))));
        settle();

        assertThat(onUi(() -> onScreen(stacks))).isEqualTo(before);
        assertThat(onUi(() -> selected(stacks))).contains("id-150");
    }

    @Test
    void rowsInsertedAboveAreShownWhereTheListStandsAtItsTop() {
        TableFixture stacks = shown(300);

        runOnUi(() -> {
            List<Row> fresh = new ArrayList<>(stacks.rows);
            fresh.addFirst(stacks.row(901, 1));
            stacks.refresh(fresh);
        });
        settle();

        assertThat(onUi(() -> onScreen(stacks))).startsWith("stack-901", "stack-000");
    }

    @Test
    void aRefreshInAnotherOrderKeepsTheSelection() {
        TableFixture stacks = shown(50);
        runOnUi(() -> {
            stacks.table.select("id-7");
            List<Row> fresh = new ArrayList<>(stacks.rows);
            Collections.reverse(fresh);
            stacks.refresh(fresh);

            assertThat(selected(stacks)).contains("id-7");
            assertThat(stacks.view().getSelectionModel().getSelectedItem().id()).isEqualTo("id-7");
        });
    }

    @Test
    void aRowThatIsGoneIsSelectedNoMore() {
        TableFixture stacks = shown(5);
        runOnUi(() -> {
            stacks.table.select("id-2");
            stacks.refresh(stacks.rows.stream().filter(row -> !row.id().equals("id-2")).toList());

            assertThat(selected(stacks)).isEmpty();
            assertThat(stacks.view().getSelectionModel().getSelectedItem()).isNull();
        });
    }

    @Test
    void enterOpensTheSelectedRowOnce() {
        TableFixture stacks = shown(5);
        runOnUi(() -> {
            stacks.table.requestFocus();
            stacks.table.select("id-3");
        });

        press(KeyCode.ENTER);

        assertThat(stacks.opened).containsExactly("id-3");
    }

    @Test
    void aDoubleClickOpensOnce() {
        TableFixture stacks = shown(5);

        doubleClickOn(cell("stack-002"));

        assertThat(stacks.opened).containsExactly("id-2");
    }

    @Test
    void theShortcutCopiesTheId() {
        TableFixture stacks = shown(5);
        clickOn(cell("stack-002"));

        press(KeyCode.CONTROL, KeyCode.C);

        assertThat(clipboard()).isEqualTo("id-2");
        assertThat(stacks.opened).isEmpty();
    }

    @Test
    void theMenuCopiesCellRowIdAndArn() {
        TableFixture stacks = shown(5);
        clickOn(cell("stack-002"));

        assertThat(copiedBy(stacks, "copy-cell")).isEqualTo("stack-002");
        assertThat(copiedBy(stacks, "copy-row"))
            .isEqualTo("stack-002\t3\tQUEUE\t2026-03-01T12:58:00+01:00");
        assertThat(copiedBy(stacks, "copy-id")).isEqualTo("id-2");
        assertThat(copiedBy(stacks, "copy-arn")).isEqualTo("arn:id-2");
    }

    @Test
    void theMenuCopiesTheCellThatWasPressed() {
        TableFixture stacks = shown(5);

        rightClickOn(cell("QUEUE"));

        assertThat(copiedBy(stacks, "copy-cell")).isEqualTo("QUEUE");
    }

    @Test
    void theChooserShowsAndHidesColumnsButNeverTheLast() {
        TableFixture stacks = shown(5);
        clickOn("stacks-table-columns");
        List<CheckMenuItem> items = chooser();
        assertThat(items).extracting(MenuItem::getText).containsExactly("Name", "Size", "Kind", "Changed", "ID");

        runOnUi(() -> {
            items.getLast().setSelected(true);
            items.subList(0, 4).forEach(item -> item.setSelected(false));
            assertThat(stacks.view().getVisibleLeafColumns()).extracting(TableColumn::getId).containsExactly("id");
        });
        press(KeyCode.ESCAPE);
        clickOn("stacks-table-columns");

        assertThat(chooser().getLast().isDisable()).isTrue();
    }

    @Test
    void keepsItsLayoutForTheNextTime() {
        TableFixture before = shown(5);
        runOnUi(() -> {
            before.view().getColumns().add(0, before.view().getColumns().remove(2));
            before.column("id").setVisible(true);
            before.column("changed").setVisible(false);
            before.view().resizeColumn(before.column("name"), 60);
            before.column("size").setSortType(TableColumn.SortType.DESCENDING);
            before.view().getSortOrder().setAll(List.of(before.column("size")));
        });
        settle();
        double width = onUi(() -> before.column("name").getWidth());

        TableFixture after = shown(5);

        runOnUi(() -> {
            assertThat(after.view().getColumns()).extracting(TableColumn::getId)
                .containsExactly("kind", "name", "size", "changed", "id");
            assertThat(after.view().getVisibleLeafColumns()).extracting(TableColumn::getId)
                .containsExactly("kind", "name", "size", "id");
            assertThat(after.column("name").getWidth()).isEqualTo(width).isEqualTo(280);
            assertThat(after.names()).startsWith("stack-000", "stack-001");
            assertThat(after.view().getSortOrder()).extracting(TableColumn::getId).containsExactly("size");
        });
    }

    @Test
    void aColumnThatTheKeptLayoutDoesNotKnowStaysWhereItIs() {
        layouts.put("stacks-table", new ColumnLayout(List.of(
            new ColumnLayout.Column("kind", 100, true), new ColumnLayout.Column("gone", 50, true),
            new ColumnLayout.Column("name", 200, true)), Optional.of("gone"), false));

        TableFixture stacks = shown(5);

        assertThat(onUi(() -> stacks.view().getColumns().stream().map(TableColumn::getId).toList()))
            .containsExactly("kind", "size", "name", "changed", "id");
    }

    @Test
    void saysInItsPlaceWhyThereIsNothing() {
        TableFixture stacks = shown(0);
        assertThat(texts()).contains("Nothing yet");

        runOnUi(() -> filter(stacks, "absent"));
        assertThat(texts()).contains("Nothing found").doesNotContain("Nothing yet");

        runOnUi(() -> stacks.table.setState(new LoadState.Failed(new IllegalStateException("reset"))));
        settle();
        assertThat(texts()).contains("It failed", "reset");

        clickOn("state-retry");
        assertThat(stacks.asked).containsExactly("again");
    }

    private TableFixture shown(int count) {
        TableFixture stacks = onUi(() -> new TableFixture(layouts));
        show(() -> {
            stacks.fill(count);
            stacks.table.setState(new LoadState.Loaded());
            return stacks.root;
        }, 800, 500);
        return stacks;
    }

    private static void filter(TableFixture stacks, String text) {
        stacks.table.filterProperty().set(text);
        stacks.executor.advance(LONG_ENOUGH);
    }

    private static Optional<String> selected(TableFixture stacks) {
        return stacks.table.selectedProperty().get().map(Row::id);
    }

    private static List<String> onScreen(TableFixture stacks) {
        VirtualFlow<?> flow = (VirtualFlow<?>) stacks.view().lookup(".virtual-flow");
        return stacks.names().subList(
            flow.getFirstVisibleCell().getIndex(), flow.getLastVisibleCell().getIndex() + 1);
    }

    private static int firstVisible(TableFixture stacks) {
        return ((VirtualFlow<?>) stacks.view().lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }

    private Node cell(String text) {
        return findAll(".table-cell").stream()
            .filter(node -> node instanceof Cell<?> cell && text.equals(cell.getText())).findFirst().orElseThrow();
    }

    private List<String> texts() {
        settle();
        return onUi(() -> findAll(".label").stream().map(node -> ((Labeled) node).getText()).toList());
    }

    private List<CheckMenuItem> chooser() {
        return node("stacks-table-columns", MenuButton.class).getItems().stream()
            .map(CheckMenuItem.class::cast).toList();
    }

    private static String copiedBy(TableFixture stacks, String item) {
        runOnUi(() -> stacks.view().getContextMenu().getItems().stream()
            .filter(each -> item.equals(each.getId())).findFirst().orElseThrow().fire());
        return clipboard();
    }

    private static String clipboard() {
        return onUi(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }
}
