package dev.catalogdesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.settings.Density;
import dev.catalogdesk.settings.Settings;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.settings.ThemeChoice;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings take effect at once, in both directions.
class SettingsViewModelTest {
    private SettingsStore store = open(Path.of(""));
    private SettingsViewModel model = new SettingsViewModel(store, new ManualTaskExecutor());

    @BeforeEach
    void openStore(@TempDir Path folder) {
        store = open(folder.resolve("settings.json"));
        model = new SettingsViewModel(store, new ManualTaskExecutor());
    }

    @Test
    void keepsEachChange() {
        model.themeProperty().set(ThemeChoice.DARK);
        model.densityProperty().set(Density.DENSE);
        model.fontSizeProperty().set(18);
        model.languageProperty().set(CatalogLanguage.JAPANESE);
        model.favouritesFirstProperty().set(true);

        assertThat(store.current()).isEqualTo(Settings.DEFAULTS.withTheme(ThemeChoice.DARK)
            .withDensity(Density.DENSE).withFontSize(18).withLanguage(CatalogLanguage.JAPANESE)
            .withFavouritesFirst(true));
    }

    @Test
    void showsAChangeMadeElsewhere() {
        store.update(settings -> settings.withTheme(ThemeChoice.LIGHT).withFontSize(20));

        assertThat(model.themeProperty().get()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(model.fontSizeProperty().get()).isEqualTo(20);
    }

    @Test
    void bringsTheTextSizeIntoItsBounds() {
        model.fontSizeProperty().set(100);
        assertThat(model.fontSizeProperty().get()).isEqualTo(Settings.MAX_FONT);

        model.fontSizeProperty().set(200);
        assertThat(model.fontSizeProperty().get()).isEqualTo(Settings.MAX_FONT);
    }

    @Test
    void restoresDefaultsButKeepsWindows() {
        model.fontSizeProperty().set(18);
        store.update(settings -> settings.withWindows(windows -> windows.withDivider("products", 0.3)));

        model.restoreDefaults();

        assertThat(model.fontSizeProperty().get()).isEqualTo(Settings.DEFAULT_FONT);
        assertThat(store.current().windows().divider("products")).contains(0.3);
    }

    @Test
    void listensNoMoreOnceClosed() {
        model.close();
        store.update(settings -> settings.withTheme(ThemeChoice.DARK));

        assertThat(model.themeProperty().get()).isEqualTo(ThemeChoice.SYSTEM);
    }

    private static SettingsStore open(Path file) {
        return SettingsStore.open(file, (delay, action) -> { }, InstantSource.system());
    }
}
