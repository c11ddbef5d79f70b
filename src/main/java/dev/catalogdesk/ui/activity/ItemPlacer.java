package dev.catalogdesk.ui.activity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;

/// Brings the list of operations to its next content by as few changes as need be. What changed is put in where it
/// belongs, and then what it was before is taken out: in this order the table never misses the row that is selected.
final class ItemPlacer {
    /// If more change, to make all anew is cheaper.
    private static final int MANY = 24;

    private ItemPlacer() {
    }

    /// @param fresh in an order by what the items hold, so that those that did not change stay in theirs
    static void place(ObservableList<ActivityItem> items, List<ActivityItem> fresh) {
        Map<String, ActivityItem> before = new HashMap<>();
        items.forEach(item -> before.put(item.id(), item));
        Set<String> changed = fresh.stream().filter(item -> !item.equals(before.get(item.id())))
            .map(ActivityItem::id).collect(Collectors.toCollection(HashSet::new));
        if (changed.size() > MANY || before.isEmpty()) {
            items.setAll(fresh);
            return;
        }
        Set<String> present = fresh.stream().map(ActivityItem::id).collect(Collectors.toSet());
        if (!present.containsAll(before.keySet())) {
            items.removeIf(item -> !present.contains(item.id()));
        }
        for (int at = 0; at < fresh.size(); at++) {
            ActivityItem item = fresh.get(at);
            if (changed.contains(item.id())) {
                int place = at == 0 ? 0 : indexOf(items, fresh.get(at - 1)) + 1;
                items.add(place, item);
                takeOut(items, item.id(), place);
            }
        }
    }

    private static void takeOut(ObservableList<ActivityItem> items, String id, int but) {
        for (int at = 0; at < items.size(); at++) {
            if (at != but && items.get(at).id().equals(id)) {
                items.remove(at);
                return;
            }
        }
    }

    private static int indexOf(List<ActivityItem> items, ActivityItem wanted) {
        int at = 0;
        while (at < items.size() && !items.get(at).id().equals(wanted.id())) {
            at++;
        }
        return at;
    }
}
