package dev.catalogdesk.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Looks for values that mend a violated assertion: of one parameter, and of two where one is not enough.
final class RepairFinder {
    private static final int EVALUATIONS = 10_000;
    private static final int ENOUGH = 60;
    private static final List<AssertionStatus> MENDED = List.of(
        AssertionStatus.SATISFIED, AssertionStatus.CHECKED_BY_AWS, AssertionStatus.NOT_APPLICABLE);

    private final RuleIndex index;
    private final RuleValues values;
    private final List<AssertionResult> results;
    private final int broken;
    private final List<Repair> found = new ArrayList<>();
    private final Map<String, List<String>> candidates = new LinkedHashMap<>();
    private int evaluations;

    /// Prepares the search.
    ///
    /// @param results how all assertions stand to the values
    /// @param broken place of the violated assertion
    RepairFinder(RuleIndex index, RuleValues values, List<AssertionResult> results, int broken) {
        this.index = index;
        this.values = values;
        this.results = results;
        this.broken = broken;
    }

    Repairs find() {
        Set<String> keys = index.judge(broken).keys();
        for (String key : keys) {
            candidates(key).forEach(text -> attempt(Map.of(key, text)));
        }
        if (found.isEmpty()) {
            Set<Set<String>> tried = new LinkedHashSet<>();
            keys.forEach(key -> index.related(key).stream()
                .filter(other -> !other.equals(key) && tried.add(Set.of(key, other)))
                .forEach(other -> attemptBoth(key, other)));
        }
        found.sort(Comparator.comparing(repair -> MENDED.indexOf(repair.after())));
        return new Repairs(found, goOn());
    }

    private void attemptBoth(String first, String second) {
        for (String one : candidates(first)) {
            for (String two : candidates(second)) {
                if (!goOn()) {
                    return;
                }
                Map<String, String> change = new LinkedHashMap<>();
                change.put(first, one);
                change.put(second, two);
                attempt(change);
            }
        }
    }

    private boolean goOn() {
        return evaluations < EVALUATIONS && found.size() < ENOUGH;
    }

    private List<String> candidates(String key) {
        RuleParameter parameter = values.byKey().get(key);
        return parameter == null ? List.of()
            : candidates.computeIfAbsent(key, any -> new Candidates(index, values).of(parameter));
    }

    private void attempt(Map<String, String> change) {
        if (!goOn()) {
            return;
        }
        Map<String, OperandValue> changed = new LinkedHashMap<>();
        change.forEach((key, text) -> changed.put(key, values.read(key, text)));
        Function<String, OperandValue> then = key -> changed.containsKey(key) ? changed.get(key) : values.value(key);
        AssertionStatus after = status(broken, then);
        if (MENDED.contains(after) && breaksNothing(change.keySet(), then)) {
            found.add(new Repair(change, after));
        }
    }

    private boolean breaksNothing(Set<String> keys, Function<String, OperandValue> then) {
        return keys.stream().flatMap(key -> index.of(key).stream()).distinct()
            .filter(at -> results.get(at).status() != AssertionStatus.VIOLATED)
            .noneMatch(at -> status(at, then) == AssertionStatus.VIOLATED);
    }

    private AssertionStatus status(int at, Function<String, OperandValue> then) {
        evaluations++;
        return index.judge(at).status(then);
    }
}
