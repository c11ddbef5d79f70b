package dev.catalogdesk.ui;

import dev.catalogdesk.model.SortOrder;
import dev.catalogdesk.settings.ColumnSort;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.settings.TableLayout;
import dev.catalogdesk.ui.component.ColumnLayout;
import dev.catalogdesk.ui.component.ColumnLayoutStore;
import java.util.List;
import java.util.Optional;

/// Column layouts of tables, kept in the settings.
final class SettingsColumnLayouts implements ColumnLayoutStore {
    private final SettingsStore store;

    SettingsColumnLayouts(SettingsStore store) {
        this.store = store;
    }

    @Override
    public Optional<ColumnLayout> get(String table) {
        return store.current().windows().table(table).map(layout -> new ColumnLayout(
            layout.columns().stream()
                .map(c -> new ColumnLayout.Column(c.id(), c.width(), c.visible())).toList(),
            layout.sort().map(ColumnSort::column),
            layout.sort().filter(s -> s.order() == SortOrder.DESCENDING).isPresent()));
    }

    @Override
    public void put(String table, ColumnLayout layout) {
        List<dev.catalogdesk.settings.ColumnLayout> columns = layout.columns().stream()
            .map(c -> new dev.catalogdesk.settings.ColumnLayout(c.id(), c.width(), c.visible())).toList();
        Optional<ColumnSort> sort = layout.sortedBy().map(id -> new ColumnSort(id,
            layout.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING));
        store.update(s -> s.withWindows(w -> w.withTable(table, new TableLayout(columns, sort))));
    }
}
