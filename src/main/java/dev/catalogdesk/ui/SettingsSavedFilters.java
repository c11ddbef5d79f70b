package dev.catalogdesk.ui;

import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.ui.provisioned.SavedFilters;
import java.util.List;

/// Filters of provisioned products, kept in the settings for all connections.
final class SettingsSavedFilters implements SavedFilters {
    private final SettingsStore store;

    SettingsSavedFilters(SettingsStore store) {
        this.store = store;
    }

    @Override
    public List<String> all() {
        return store.current().filters();
    }

    @Override
    public void keep(String line, boolean kept) {
        store.update(s -> s.withFilter(line, kept));
    }
}
