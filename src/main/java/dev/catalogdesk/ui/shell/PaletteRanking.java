package dev.catalogdesk.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which commands fit a text, the best first, without tearing their groups apart.
final class PaletteRanking {
    private static final int NO = Integer.MAX_VALUE;

    private PaletteRanking() {
    }

    static List<PaletteItem> best(List<PaletteItem> all, String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        Map<String, List<PaletteItem>> groups = new LinkedHashMap<>();
        for (PaletteItem item : all) {
            if (rank(item, words) != NO) {
                groups.computeIfAbsent(item.group(), group -> new ArrayList<>()).add(item);
            }
        }
        List<List<PaletteItem>> ordered = new ArrayList<>(groups.values());
        ordered.forEach(group -> group.sort(Comparator.comparingInt(item -> rank(item, words))));
        ordered.sort(Comparator.comparingInt(group -> rank(group.getFirst(), words)));
        List<PaletteItem> lines = new ArrayList<>();
        ordered.forEach(lines::addAll);
        return lines;
    }

    // 0: the title begins with it; 1: a word of the title does; 2: it stands within; the worst of all words counts.
    private static int rank(PaletteItem item, String[] words) {
        String title = item.title().toLowerCase(Locale.ROOT);
        String whole = title + " " + item.detail().toLowerCase(Locale.ROOT);
        int worst = 0;
        for (String word : words) {
            int rank = title.startsWith(word) ? 0 : whole.contains(" " + word) ? 1 : whole.contains(word) ? 2 : NO;
            worst = Math.max(worst, rank);
        }
        return worst;
    }
}
