package dev.catalogdesk.ui.component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.collections.ObservableList;

/// Brings a list to its next content with as few changes as it needs, so that selection and scroll stay: what is
/// gone is taken out, what changed is replaced where it stands, what is new is put in by runs. Only another order
/// replaces everything. Free of the toolkit, so that view models may use it.
public final class RowReconciler {
    private RowReconciler() {
    }

    /// Brings rows to the content of fresh items.
    ///
    /// @param rows what is shown
    /// @param fresh what should be shown, in its order
    /// @param rowId id of a row
    /// @param freshId id of a fresh item
    /// @param update makes the next row of the present one, if there is one, and the fresh item; an equal row is left
    ///     alone
    /// @param <R> the row
    /// @param <T> the fresh item
    public static <R, T> void apply(
            ObservableList<R> rows,
            List<T> fresh,
            Function<? super R, String> rowId,
            Function<? super T, String> freshId,
            BiFunction<Optional<R>, ? super T, R> update) {
        Map<String, R> present = new HashMap<>();
        rows.forEach(row -> present.putIfAbsent(rowId.apply(row), row));
        List<R> next = new ArrayList<>(fresh.size());
        Set<String> wanted = new HashSet<>();
        for (T item : fresh) {
            String id = freshId.apply(item);
            // The service may hand out an item twice when a page boundary moves.
            if (wanted.add(id)) {
                next.add(update.apply(Optional.ofNullable(present.get(id)), item));
            }
        }
        if (!rows.stream().allMatch(row -> wanted.contains(rowId.apply(row)))) {
            rows.removeIf(row -> !wanted.contains(rowId.apply(row)));
        }
        if (sameOrder(rows, next, present.keySet(), rowId)) {
            merge(rows, next, rowId);
        } else {
            rows.setAll(next);
        }
    }

    private static <R> void merge(ObservableList<R> rows, List<R> next, Function<? super R, String> rowId) {
        for (int at = 0; at < next.size(); at++) {
            int end = at;
            while (end < next.size() && !(at < rows.size()
                && rowId.apply(rows.get(at)).equals(rowId.apply(next.get(end))))) {
                end++;
            }
            if (end > at) {
                rows.addAll(at, next.subList(at, end));
                at = end - 1;
            } else if (!rows.get(at).equals(next.get(at))) {
                rows.set(at, next.get(at));
            }
        }
    }

    private static <R> boolean sameOrder(
            List<R> rows, List<R> next, Set<String> present, Function<? super R, String> rowId) {
        List<String> before = rows.stream().map(row -> rowId.apply(row)).toList();
        return before.equals(next.stream().map(row -> rowId.apply(row)).filter(present::contains).toList());
    }
}
