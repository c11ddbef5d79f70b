package dev.catalogdesk.ui.settings;

import dev.catalogdesk.settings.Density;
import dev.catalogdesk.settings.Settings;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.settings.Subscription;
import dev.catalogdesk.ui.task.TaskExecutor;
import dev.catalogdesk.ui.theme.RowDensity;
import dev.catalogdesk.ui.theme.Theme;
import dev.catalogdesk.ui.theme.ThemeMode;

/// Makes the look of all windows follow the settings.
public final class LookSettings {
    private LookSettings() {
    }

    /// Applies the settings now and after each change. Call once, on the JavaFX thread.
    ///
    /// @param store the settings
    /// @param theme the look
    /// @param executor brings changes to the JavaFX thread
    /// @return ends it
    public static Subscription follow(SettingsStore store, Theme theme, TaskExecutor executor) {
        apply(store.current(), theme);
        return store.onChange(settings -> executor.onUi(() -> apply(store.current(), theme)));
    }

    private static void apply(Settings settings, Theme theme) {
        theme.setMode(switch (settings.theme()) {
            case SYSTEM -> ThemeMode.SYSTEM;
            case LIGHT -> ThemeMode.LIGHT;
            case DARK -> ThemeMode.DARK;
        });
        theme.setDensity(settings.density() == Density.DENSE ? RowDensity.DENSE : RowDensity.STANDARD);
        theme.setFontSize(settings.fontSize());
    }
}
