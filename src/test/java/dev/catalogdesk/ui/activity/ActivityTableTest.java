package dev.catalogdesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.ui.component.CatalogTable;
import dev.catalogdesk.ui.component.ColumnLayoutStore;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.shell.Navigator;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.Theme;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/// The list of operations follows them with as little as needs be.
class ActivityTableTest extends UiTest {
    private final ManyOperations operations = new ManyOperations();
    private final ActivityListViewModel list = new ActivityListViewModel(
        operations.model, new HistoryViewModel(new ScriptedCatalog(), operations.executor));

    @Test
    void keepsTheSelectionOfARowThatMovesToThoseThatEnded() {
        CatalogTable<ActivityItem> table = shown();
        runOnUi(() -> {
            table.select(operations.row("op-5").id());
            operations.end("op-5");
        });

        assertThat(onUi(() -> name(table.selectedProperty().get().orElseThrow()))).isEqualTo("op-5");
        assertThat(onUi(() -> table.view().getSelectionModel().getSelectedIndex())).isEqualTo(5);
        runOnUi(() -> operations.end("op-2"));
        assertThat(onUi(() -> name(table.view().getSelectionModel().getSelectedItem())))
            .isEqualTo("op-5");
    }

    @Test
    void putsInAndTakesOutAndReplacesNothing() {
        CatalogTable<ActivityItem> table = shown();
        List<Boolean> replaced = new ArrayList<>();
        runOnUi(() -> {
            table.view().getItems().addListener((ListChangeListener<ActivityItem>) change -> {
                while (change.next()) {
                    replaced.add(change.wasReplaced());
                }
            });
            operations.end("op-0");
        });

        assertThat(replaced).isNotEmpty().containsOnly(false);
        assertThat(onUi(() -> list.items().stream().map(ActivityTableTest::name).toList()))
            .containsExactly("op-5", "op-4", "op-3", "op-2", "op-1", "op-0");
    }

    private CatalogTable<ActivityItem> shown() {
        runOnUi(() -> IntStream.range(0, 6).forEach(number -> operations.launch("op-" + number)));
        CatalogTable<ActivityItem> table = onUi(() -> {
            Parts parts = new Parts(
                operations.messages, operations.executor, new Theme(), ColumnLayoutStore.NONE, ZoneOffset.UTC);
            StateMessages states = new StateMessages(operations.messages,
                cause -> FailureText.of("Failed", String.valueOf(cause.getMessage())));
            return ActivityTable.make(new RecordParts(
                parts, states, unused(Navigator.class), unused(DialogService.class), () -> { }), () -> { });
        });
        runOnUi(() -> {
            table.setRows(list.items());
            table.setState(new LoadState.Loaded());
        });
        showScene(() -> new Scene(table, 1024, 400));
        return table;
    }

    private static String name(ActivityItem item) {
        return ((ActivityItem.Origin.Followed) item.origin()).row().targetName();
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }
}
