package dev.catalogdesk.settings;

import dev.catalogdesk.model.CatalogLanguage;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Everything the console remembers. Immutable: a change makes a new one, through [SettingsStore#update]:
///
/// ```java
/// store.update(s -> s.withTheme(ThemeChoice.DARK));
/// store.update(s -> s.withProducts(p -> p.withFavourite(context, productId, true)));
/// ```
///
/// @param theme which colours
/// @param density how close rows stand
/// @param fontSize base font in px, from [#MIN_FONT] to [#MAX_FONT]
/// @param language in which the service answers; goes with every call
/// @param favouritesFirst whether favourites and recently used products stand before all others
/// @param tellOnDesktop whether the desktop tells that an operation ended when no window is in front
/// @param connections connections and regions used
/// @param products favourites, recently used products and chosen launch paths
/// @param windows windows, dividers and tables
/// @param policies guards of connections
/// @param filters filters of provisioned products that are kept, the newest first, at most [#MAX_FILTERS]
public record Settings(
    ThemeChoice theme,
    Density density,
    int fontSize,
    CatalogLanguage language,
    boolean favouritesFirst,
    boolean tellOnDesktop,
    ConnectionHistory connections,
    ProductMemory products,
    WindowMemory windows,
    ConnectionPolicies policies,
    List<String> filters) {
    /// How many filters are kept.
    public static final int MAX_FILTERS = 30;

    /// Smallest base font, px.
    public static final int MIN_FONT = 10;

    /// Largest base font, px.
    public static final int MAX_FONT = 28;

    /// Base font of a new installation, px.
    public static final int DEFAULT_FONT = 14;

    /// What a new installation begins with.
    public static final Settings DEFAULTS = new Settings(
        ThemeChoice.SYSTEM, Density.STANDARD, DEFAULT_FONT, CatalogLanguage.ENGLISH, false, true,
        ConnectionHistory.EMPTY, ProductMemory.EMPTY, WindowMemory.EMPTY,
        ConnectionPolicies.EMPTY, List.of());

    /// Brings the font into its bounds, and copies the list.
    public Settings {
        filters = List.copyOf(filters);
        fontSize = Math.clamp(fontSize, MIN_FONT, MAX_FONT);
    }

    /// With another theme.
    ///
    /// @param value the theme
    /// @return the changed settings
    public Settings withTheme(ThemeChoice value) {
        return new Settings(
            value, density, fontSize, language, favouritesFirst, tellOnDesktop, connections, products, windows,
            policies, filters);
    }

    /// With another density.
    ///
    /// @param value the density
    /// @return the changed settings
    public Settings withDensity(Density value) {
        return new Settings(
            theme, value, fontSize, language, favouritesFirst, tellOnDesktop, connections, products, windows, policies,
            filters);
    }

    /// With another base font; what lies out of bounds is brought into them.
    ///
    /// @param value size in px
    /// @return the changed settings
    public Settings withFontSize(int value) {
        return new Settings(
            theme, density, value, language, favouritesFirst, tellOnDesktop, connections, products, windows, policies,
            filters);
    }

    /// With another language of the catalogue.
    ///
    /// @param value the language
    /// @return the changed settings
    public Settings withLanguage(CatalogLanguage value) {
        return new Settings(
            theme, density, fontSize, value, favouritesFirst, tellOnDesktop, connections, products, windows, policies,
            filters);
    }

    /// With favourites before all others or not.
    ///
    /// @param value true for first
    /// @return the changed settings
    public Settings withFavouritesFirst(boolean value) {
        return new Settings(
            theme, density, fontSize, language, value, tellOnDesktop, connections, products, windows, policies,
            filters);
    }

    /// With the desktop telling the end of operations or not.
    ///
    /// @param value true for telling
    /// @return the changed settings
    public Settings withTellOnDesktop(boolean value) {
        return new Settings(
            theme, density, fontSize, language, favouritesFirst, value, connections, products, windows, policies,
            filters);
    }

    /// With a changed history of connections.
    ///
    /// @param change makes the new history of the present one
    /// @return the changed settings
    public Settings withConnections(UnaryOperator<ConnectionHistory> change) {
        return new Settings(theme, density, fontSize, language, favouritesFirst, tellOnDesktop,
            change.apply(connections), products, windows, policies,
            filters);
    }

    /// With a changed memory of products.
    ///
    /// @param change makes the new memory of the present one
    /// @return the changed settings
    public Settings withProducts(UnaryOperator<ProductMemory> change) {
        return new Settings(theme, density, fontSize, language, favouritesFirst, tellOnDesktop,
            connections, change.apply(products), windows, policies,
            filters);
    }

    /// With a changed memory of windows.
    ///
    /// @param change makes the new memory of the present one
    /// @return the changed settings
    public Settings withWindows(UnaryOperator<WindowMemory> change) {
        return new Settings(theme, density, fontSize, language, favouritesFirst, tellOnDesktop,
            connections, products, change.apply(windows), policies, filters);
    }

    /// With changed guards of connections.
    ///
    /// @param change makes the new guards of the present ones
    /// @return the changed settings
    public Settings withPolicies(UnaryOperator<ConnectionPolicies> change) {
        return new Settings(theme, density, fontSize, language, favouritesFirst, tellOnDesktop,
            connections, products, windows, change.apply(policies), filters);
    }

    /// With a filter kept, before all others, or no longer.
    ///
    /// @param line the filter as it was written
    /// @param kept whether to keep it
    /// @return the changed settings
    public Settings withFilter(String line, boolean kept) {
        Stream<String> others = filters.stream().filter(each -> !each.equals(line));
        return new Settings(theme, density, fontSize, language, favouritesFirst, tellOnDesktop, connections, products,
            windows, policies, (kept ? Stream.concat(Stream.of(line), others) : others).limit(MAX_FILTERS).toList());
    }
}
