package dev.catalogdesk.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How windows, dividers and tables were left.
///
/// @param placements place of each window by its id (`main`, `main-2`, …)
/// @param dividers position of each divider by its id, from 0 to 1
/// @param tables layout of each table by its id
public record WindowMemory(
    Map<String, WindowPlacement> placements, Map<String, Double> dividers, Map<String, TableLayout> tables) {
    /// Nothing remembered yet.
    public static final WindowMemory EMPTY = new WindowMemory(Map.of(), Map.of(), Map.of());

    /// Copies the maps.
    public WindowMemory {
        placements = Lists.copy(placements);
        dividers = Lists.copy(dividers);
        tables = Lists.copy(tables);
    }

    /// Where a window stood.
    ///
    /// @param window its id
    /// @return its place, if it was ever open
    public Optional<WindowPlacement> placement(String window) {
        return Optional.ofNullable(placements.get(window));
    }

    /// Remembers where a window stands.
    ///
    /// @param window its id
    /// @param place where
    /// @return the changed memory
    public WindowMemory withPlacement(String window, WindowPlacement place) {
        return new WindowMemory(put(placements, window, place), dividers, tables);
    }

    /// Where a divider stood.
    ///
    /// @param id its id
    /// @return from 0 to 1, if it was ever moved
    public Optional<Double> divider(String id) {
        return Optional.ofNullable(dividers.get(id));
    }

    /// Remembers where a divider stands.
    ///
    /// @param id its id
    /// @param position from 0 to 1
    /// @return the changed memory
    public WindowMemory withDivider(String id, double position) {
        double bounded = Double.isNaN(position) ? 0.5 : Math.clamp(position, 0.0, 1.0);
        return new WindowMemory(placements, put(dividers, id, bounded), tables);
    }

    /// How a table was left.
    ///
    /// @param id its id
    /// @return its layout, if it was ever changed
    public Optional<TableLayout> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    /// Remembers how a table looks.
    ///
    /// @param id its id
    /// @param layout its layout
    /// @return the changed memory
    public WindowMemory withTable(String id, TableLayout layout) {
        return new WindowMemory(placements, dividers, put(tables, id, layout));
    }

    private static <V> Map<String, V> put(Map<String, V> map, String key, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
