package dev.catalogdesk.demo.stacks;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was asked for lately, up to a number of things; the one that nobody asked for longest goes first.
///
/// @param <K> the keys
/// @param <V> the values
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int room;

    Recent(int room) {
        super(16, 0.75f, true);
        this.room = room;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > room;
    }
}
