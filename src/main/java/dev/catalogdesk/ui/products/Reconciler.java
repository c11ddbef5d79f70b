package dev.catalogdesk.ui.products;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;

/// Brings a list to its next content with as few changes as the content needs, so that selection and scroll stay:
/// what is gone is taken out, what changed is replaced where it stands, what is new is put in by runs. Only a
/// changed order replaces everything.
final class Reconciler {
    private Reconciler() {
    }

    static <T> void apply(ObservableList<T> list, List<T> next, Function<T, String> id) {
        Set<String> wanted = ids(next, id);
        list.removeIf(item -> !wanted.contains(id.apply(item)));
        Set<String> present = ids(list, id);
        if (!sameOrder(list, next, present, id)) {
            list.setAll(next);
            return;
        }
        int at = 0;
        while (at < next.size()) {
            int end = at;
            while (end < next.size() && !present.contains(id.apply(next.get(end)))) {
                end++;
            }
            if (end > at) {
                list.addAll(at, next.subList(at, end));
                at = end;
            } else {
                replace(list, at, next.get(at));
                at++;
            }
        }
    }

    private static <T> void replace(ObservableList<T> list, int at, T item) {
        if (!list.get(at).equals(item)) {
            list.set(at, item);
        }
    }

    private static <T> boolean sameOrder(List<T> list, List<T> next, Set<String> present, Function<T, String> id) {
        List<String> before = list.stream().map(id).toList();
        return before.equals(next.stream().map(id).filter(present::contains).toList());
    }

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).collect(Collectors.toCollection(HashSet::new));
    }
}
