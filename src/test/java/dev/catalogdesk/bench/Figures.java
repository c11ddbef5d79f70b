package dev.catalogdesk.bench;

import java.util.List;
import java.util.Map;

/// What one process measured.
///
/// @param values figures by name
record Figures(Map<String, Long> values) {
    /// The head of a table of figures, in Markdown.
    static final String HEAD = "| What | Median | From, to | Processes |\n|---|---|---|---|";

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

    /// A line of a table with the head [#HEAD].
    static String row(String what, List<Figures> all, String name, String unit) {
        return "| " + what + " | " + (median(all, name) + " " + unit).strip() + " | "
            + range(all, name) + " | " + all.size() + " |";
    }

    private static List<Long> sorted(List<Figures> all, String name) {
        return all.stream().map(each -> each.values().getOrDefault(name, -1L)).sorted().toList();
    }
}
