package dev.catalogdesk.ui.settings;

import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.settings.Density;
import dev.catalogdesk.settings.Settings;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.settings.Subscription;
import dev.catalogdesk.settings.ThemeChoice;
import dev.catalogdesk.ui.task.TaskExecutor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The settings as properties: a change of one goes to the store and takes effect at once, and a change made
/// elsewhere, such as in the palette or another window, shows here. Used on the JavaFX thread.
public final class SettingsViewModel {
    private final SettingsStore store;
    private final Subscription subscription;
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.STANDARD);
    private final IntegerProperty fontSize = new SimpleIntegerProperty(Settings.DEFAULT_FONT);
    private final ObjectProperty<CatalogLanguage> language = new SimpleObjectProperty<>(CatalogLanguage.ENGLISH);
    private final BooleanProperty favouritesFirst = new SimpleBooleanProperty();
    private final BooleanProperty tellOnDesktop = new SimpleBooleanProperty();

    /// Shows the settings of a store and changes them.
    ///
    /// @param store the store
    /// @param executor brings changes made on other threads here
    public SettingsViewModel(SettingsStore store, TaskExecutor executor) {
        this.store = store;
        show();
        theme.subscribe(value -> store.update(settings -> settings.withTheme(value)));
        density.subscribe(value -> store.update(settings -> settings.withDensity(value)));
        fontSize.subscribe(this::keepFontSize);
        language.subscribe(value -> store.update(settings -> settings.withLanguage(value)));
        favouritesFirst.subscribe(value -> store.update(settings -> settings.withFavouritesFirst(value)));
        tellOnDesktop.subscribe(value -> store.update(settings -> settings.withTellOnDesktop(value)));
        subscription = store.onChange(settings -> executor.onUi(this::show));
    }

    /// The colours.
    ///
    /// @return the choice
    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /// How close rows stand.
    ///
    /// @return the choice
    public ObjectProperty<Density> densityProperty() {
        return density;
    }

    /// The base font, px; what lies out of bounds comes back within them.
    ///
    /// @return the size
    public IntegerProperty fontSizeProperty() {
        return fontSize;
    }

    /// The language of the catalogue.
    ///
    /// @return the choice
    public ObjectProperty<CatalogLanguage> languageProperty() {
        return language;
    }

    /// Whether favourites stand before all others.
    ///
    /// @return the choice
    public BooleanProperty favouritesFirstProperty() {
        return favouritesFirst;
    }

    /// Whether the desktop tells that an operation ended when no window is in front.
    ///
    /// @return the choice
    public BooleanProperty tellOnDesktopProperty() {
        return tellOnDesktop;
    }

    /// Puts look and language back to what a new installation has. Favourites, connections and windows stay.
    public void restoreDefaults() {
        store.update(settings -> settings
            .withTheme(Settings.DEFAULTS.theme())
            .withDensity(Settings.DEFAULTS.density())
            .withFontSize(Settings.DEFAULTS.fontSize())
            .withLanguage(Settings.DEFAULTS.language())
            .withFavouritesFirst(Settings.DEFAULTS.favouritesFirst())
            .withTellOnDesktop(Settings.DEFAULTS.tellOnDesktop()));
        show();
    }

    /// Stops listening; the screen is gone.
    public void close() {
        subscription.cancel();
    }

    private void keepFontSize(Number size) {
        store.update(settings -> settings.withFontSize(size.intValue()));
        fontSize.set(store.current().fontSize());
    }

    private void show() {
        Settings settings = store.current();
        theme.set(settings.theme());
        density.set(settings.density());
        fontSize.set(settings.fontSize());
        language.set(settings.language());
        favouritesFirst.set(settings.favouritesFirst());
        tellOnDesktop.set(settings.tellOnDesktop());
    }
}
