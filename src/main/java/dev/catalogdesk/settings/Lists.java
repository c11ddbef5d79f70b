package dev.catalogdesk.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Copies of the small lists and maps that settings are made of. Maps keep their order, so that the file does not
/// change where nothing changed.
final class Lists {
    private Lists() {
    }

    static <T> List<T> distinct(List<T> items, int max) {
        List<T> copy = new ArrayList<>(new LinkedHashSet<>(items));
        return List.copyOf(copy.subList(0, Math.min(max, copy.size())));
    }

    static <T> List<T> front(List<T> items, T first, int max) {
        List<T> copy = new ArrayList<>();
        copy.add(first);
        copy.addAll(items);
        return distinct(copy, max);
    }

    static <T> List<T> marked(List<T> items, T item, boolean mark) {
        List<T> copy = new ArrayList<>(items);
        if (mark && !copy.contains(item)) {
            copy.add(item);
        } else if (!mark) {
            copy.remove(item);
        }
        return List.copyOf(copy);
    }

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <K, T> Map<K, List<T>> copyOfLists(Map<K, List<T>> map) {
        Map<K, List<T>> copy = new LinkedHashMap<>();
        map.forEach((key, list) -> copy.put(key, distinct(list, Integer.MAX_VALUE)));
        return Collections.unmodifiableMap(copy);
    }

    static <K, T> Map<K, List<T>> put(Map<K, List<T>> map, K key, List<T> list) {
        Map<K, List<T>> copy = new LinkedHashMap<>(map);
        if (list.isEmpty()) {
            copy.remove(key);
        } else {
            copy.put(key, list);
        }
        return copy;
    }
}
