package dev.catalogdesk.demo.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// An immutable table of rows by key, in the order in which they were added.
///
/// @param <V> the rows
/// @param rows rows by key
public record Table<V>(SequencedMap<String, V> rows) {
    /// Copies the map.
    public Table {
        rows = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rows));
    }

    /// A table without rows.
    ///
    /// @param <V> the rows
    /// @return the table
    public static <V> Table<V> empty() {
        return new Table<>(new LinkedHashMap<>());
    }

    /// A row.
    ///
    /// @param key its key
    /// @return the row, if there is one
    public Optional<V> get(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /// All rows.
    ///
    /// @return the rows in their order
    public Collection<V> all() {
        return rows.values();
    }

    /// The same with a row added, or replaced in its place.
    ///
    /// @param key its key
    /// @param row the row
    /// @return the changed table
    public Table<V> with(String key, V row) {
        SequencedMap<String, V> more = new LinkedHashMap<>(rows);
        more.put(key, row);
        return new Table<>(more);
    }

    /// The same without a row.
    ///
    /// @param key its key
    /// @return the changed table
    public Table<V> without(String key) {
        SequencedMap<String, V> fewer = new LinkedHashMap<>(rows);
        fewer.remove(key);
        return new Table<>(fewer);
    }
}
