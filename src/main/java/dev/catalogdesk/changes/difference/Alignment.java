package dev.catalogdesk.changes.difference;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what two lists have in common, in order. Where that takes too long, all between the equal beginning and the
/// equal end counts as different.
final class Alignment {
    private final List<Integer> before;
    private final List<Integer> after;
    private final List<Run> runs = new ArrayList<>();
    private int at;
    private int atAfter;

    private Alignment(List<Integer> before, List<Integer> after) {
        this.before = before;
        this.after = after;
    }

    static List<Run> of(List<String> before, List<String> after, WorkBudget budget) {
        // Numbers in place of elements, so that no comparison takes longer than another.
        Map<String, Integer> numbers = new HashMap<>();
        return new Alignment(numbered(before, numbers), numbered(after, numbers)).find(budget);
    }

    private static List<Integer> numbered(List<String> elements, Map<String, Integer> numbers) {
        List<Integer> numbered = new ArrayList<>(elements.size());
        for (String each : elements) {
            numbered.add(numbers.computeIfAbsent(each, _ -> numbers.size()));
        }
        return numbered;
    }

    private List<Run> find(WorkBudget budget) {
        int least = Math.min(before.size(), after.size());
        int start = 0;
        while (start < least && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        for (Change each : changes(before.subList(start, before.size() - end), after.subList(start, after.size() - end),
                budget)) {
            equalUpTo(start + each.startOriginal, start + each.startRevised);
            differUpTo(start + each.endOriginal, start + each.endRevised);
        }
        equalUpTo(before.size(), after.size());
        return runs;
    }

    private static List<Change> changes(List<Integer> before, List<Integer> after, WorkBudget budget) {
        Change whole = new Change(DeltaType.CHANGE, 0, before.size(), 0, after.size());
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(whole);
        }
        try {
            return new MyersDiff<Integer>().computeDiff(before, after, budget.watch(before.size() + after.size()))
                .stream().sorted(Comparator.<Change>comparingInt(each -> each.startOriginal)
                    .thenComparingInt(each -> each.startRevised)).toList();
        } catch (WorkBudget.Exceeded e) {
            return List.of(whole);
        }
    }

    private void equalUpTo(int to, int toAfter) {
        if (to > at) {
            runs.add(new Run(true, at, to, atAfter, toAfter));
        }
        at = to;
        atAfter = toAfter;
    }

    private void differUpTo(int to, int toAfter) {
        if (to > at || toAfter > atAfter) {
            runs.add(new Run(false, at, to, atAfter, toAfter));
        }
        at = to;
        atAfter = toAfter;
    }
}
