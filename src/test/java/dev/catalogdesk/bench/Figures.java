package dev.catalogdesk.bench;

import java.util.List;
import java.util.Map;

/// What one process measured.
///
/// @param values figures by name
record Figures(Map<String, Long> values) {
    Figures {
        values = Map.copyOf(values);
    }

    /// The middle one of a figure over several processes.
    static long median(List<Figures> all, String name) {
        List<Long> sorted = sorted(all, name);
        return sorted.get(sorted.size() / 2);
    }

    /// From the least to the greatest, for the reader to judge the spread.
    static String range(List<Figures> all, String name) {
        List<Long> sorted = sorted(all, name);
        return sorted.getFirst() + " to " + sorted.getLast();
    }

    private static List<Long> sorted(List<Figures> all, String name) {
        return all.stream().map(each -> each.values().getOrDefault(name, -1L)).sorted().toList();
    }
}
