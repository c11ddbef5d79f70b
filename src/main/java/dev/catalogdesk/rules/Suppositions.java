package dev.catalogdesk.rules;

import dev.catalogdesk.rules.OperandValue.One;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What missing values of one assertion could be. The rules language knows nothing but equality, so it is enough to
/// try what the assertion names, what the other parameters have, and values unlike all of these.
final class Suppositions {
    private static final EnumSet<AssertionStatus> FINE =
        EnumSet.of(AssertionStatus.SATISFIED, AssertionStatus.NOT_APPLICABLE);

    private final Map<String, RuleParameter> parameters;
    private final Set<String> keys;
    private final Set<String> named;
    private final int most;

    /// Needs to know the assertion.
    ///
    /// @param keys keys of the parameters that it speaks of
    /// @param named texts that it compares values with
    /// @param comparisons how many comparisons it makes
    /// @param parameters all parameters by key
    Suppositions(Set<String> keys, Set<String> named, long comparisons, Map<String, RuleParameter> parameters) {
        most = (int) Math.min(Limits.SUPPOSITIONS, Limits.COMPARISONS / Math.max(1, comparisons));
        this.keys = keys;
        this.named = named;
        this.parameters = parameters;
    }

    /// The status that an assertion has whatever the missing values are.
    ///
    /// @param missing keys of the parameters without a value
    /// @param judge the status for given values
    /// @return nothing if it depends on them, or if there are too many possibilities to try
    Optional<AssertionStatus> common(Function<String, OperandValue> values, Set<String> missing,
            Function<Function<String, OperandValue>, AssertionStatus> judge) {
        List<String> open = List.copyOf(missing);
        List<List<OperandValue>> choices = new ArrayList<>();
        int combinations = 1;
        for (String key : open) {
            List<OperandValue> some = choices(key, values, missing);
            choices.add(some);
            combinations = Math.min(combinations * Math.max(1, some.size()), most + 1);
            if (some.isEmpty() || combinations > most) {
                return Optional.empty();
            }
        }
        Set<AssertionStatus> seen = EnumSet.noneOf(AssertionStatus.class);
        for (int i = 0; i < combinations && bearable(seen); i++) {
            Map<String, OperandValue> supposed = combination(open, choices, i);
            seen.add(judge.apply(key -> supposed.containsKey(key) ? supposed.get(key) : values.apply(key)));
        }
        return common(seen);
    }

    private static boolean bearable(Set<AssertionStatus> seen) {
        return seen.size() < 2 || FINE.containsAll(seen);
    }

    private static Optional<AssertionStatus> common(Set<AssertionStatus> seen) {
        if (!bearable(seen)) {
            return Optional.empty();
        }
        return Optional.of(seen.size() > 1 ? AssertionStatus.SATISFIED : seen.iterator().next());
    }

    private static Map<String, OperandValue> combination(List<String> open, List<List<OperandValue>> choices, int at) {
        Map<String, OperandValue> supposed = new HashMap<>();
        int rest = at;
        for (int i = 0; i < open.size(); i++) {
            List<OperandValue> some = choices.get(i);
            supposed.put(open.get(i), some.get(rest % some.size()));
            rest /= some.size();
        }
        return supposed;
    }

    /// What a missing value could be; nothing for a list, whose members can be combined without end.
    private List<OperandValue> choices(String key, Function<String, OperandValue> values, Set<String> missing) {
        RuleParameter parameter = parameters.get(key);
        if (parameter == null || parameter.list()) {
            return List.of();
        }
        Set<String> texts = new LinkedHashSet<>(parameter.allowedValues());
        if (texts.isEmpty()) {
            texts.addAll(named);
            keys.forEach(other -> texts.addAll(texts(other, values)));
            missing.forEach(other -> texts.add(unlike(other)));
        }
        texts.remove("");
        return texts.stream().<OperandValue>map(One::new).toList();
    }

    /// What another parameter has, or could have.
    private List<String> texts(String key, Function<String, OperandValue> values) {
        return values.apply(key) instanceof OperandValue.NotKnown && parameters.containsKey(key)
            ? parameters.get(key).allowedValues() : values.apply(key).texts();
    }

    /// A value that nothing else has: a missing one may be any text, and two missing ones may be the same.
    private static String unlike(String key) {
        return "\0" + key;
    }
}
