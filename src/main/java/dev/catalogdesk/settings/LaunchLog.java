package dev.catalogdesk.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Drafts and launches made, newest first. Bounded in number and in size: what is oldest goes first.
///
/// @param drafts one at most for each product of a connection and region
/// @param launches at most [#MAX_LAUNCHES] of a product
record LaunchLog(List<LaunchDraft> drafts, List<PastLaunch> launches) {
    /// How many launches of a product are kept.
    static final int MAX_LAUNCHES = 20;
    /// How many products are kept.
    static final int MAX_PRODUCTS = 200;
    /// How many characters are kept, about; so the file stays far below what is read again.
    static final long MAX_WEIGHT = 1_000_000;

    static final LaunchLog EMPTY = new LaunchLog(List.of(), List.of());

    LaunchLog {
        drafts = boundDrafts(drafts);
        long left = MAX_WEIGHT - drafts.stream().mapToLong(draft -> draft.inputs().weight()).sum();
        launches = boundLaunches(launches, left);
    }

    LaunchLog withDraft(LaunchDraft draft) {
        List<LaunchDraft> all = new ArrayList<>(drafts);
        all.removeIf(each -> each.place().mayBe(draft.place()));
        all.add(draft);
        return new LaunchLog(all, launches);
    }

    LaunchLog withoutDraft(LaunchDraft draft) {
        return new LaunchLog(drafts.stream().filter(each -> !each.equals(draft)).toList(), launches);
    }

    LaunchLog withLaunch(PastLaunch launch) {
        List<PastLaunch> all = new ArrayList<>(launches);
        all.removeIf(each -> each.token().equals(launch.token()));
        all.add(launch);
        return new LaunchLog(drafts, all);
    }

    private static List<LaunchDraft> boundDrafts(List<LaunchDraft> drafts) {
        Map<String, LaunchDraft> kept = new LinkedHashMap<>();
        long weight = 0;
        for (LaunchDraft draft : newest(drafts, Comparator.comparing(LaunchDraft::kept))) {
            long more = weight + draft.inputs().weight();
            if (more <= MAX_WEIGHT / 2 && kept.size() < MAX_PRODUCTS && !kept.containsKey(draft.key())) {
                weight = more;
                kept.put(draft.key(), draft);
            }
        }
        return List.copyOf(kept.values());
    }

    private static List<PastLaunch> boundLaunches(List<PastLaunch> launches, long room) {
        List<PastLaunch> kept = new ArrayList<>();
        Set<String> tokens = new LinkedHashSet<>();
        Map<ProductPlace, Integer> counts = new HashMap<>();
        long weight = 0;
        for (PastLaunch launch : newest(launches, Comparator.comparing(PastLaunch::launched))) {
            long more = weight + launch.inputs().weight();
            int count = counts.getOrDefault(launch.place(), 0);
            boolean place = count < MAX_LAUNCHES && (count > 0 || counts.size() < MAX_PRODUCTS);
            if (more <= room && place && tokens.add(launch.token())) {
                weight = more;
                counts.put(launch.place(), count + 1);
                kept.add(launch);
            }
        }
        return List.copyOf(kept);
    }

    private static <T> List<T> newest(List<T> items, Comparator<T> byTime) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(byTime.reversed());
        return sorted;
    }
}
