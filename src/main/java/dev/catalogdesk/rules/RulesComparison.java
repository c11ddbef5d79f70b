package dev.catalogdesk.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// What the rules of another launch path would say to the same values.
///
/// @param differences each assertion of the present rules in their order, then those that only the others have
public record RulesComparison(List<RuleDifference> differences) {
    /// Copies the list.
    public RulesComparison {
        differences = List.copyOf(differences);
    }

    /// Compares. Assertions belong together that demand the same, and then those of the same name and place.
    ///
    /// @param here what the present rules say
    /// @param there what the others say to the same values
    /// @return the differences
    public static RulesComparison between(RulesReport here, RulesReport there) {
        Map<AssertionResult, AssertionResult> pairs = new LinkedHashMap<>();
        List<AssertionResult> left = new ArrayList<>(here.results());
        List<AssertionResult> right = new ArrayList<>(there.results());
        pair(left, right, pairs, (a, b) -> a.demand().equals(b.demand()) && a.condition().equals(b.condition()));
        pair(left, right, pairs, (a, b) -> a.rule().equals(b.rule()) && a.index() == b.index());
        List<RuleDifference> differences = new ArrayList<>();
        here.results().forEach(each ->
            differences.add(RuleDifference.of(Optional.of(each), Optional.ofNullable(pairs.get(each)))));
        right.forEach(each -> differences.add(RuleDifference.of(Optional.empty(), Optional.of(each))));
        return new RulesComparison(differences);
    }

    private static void pair(List<AssertionResult> left, List<AssertionResult> right,
            Map<AssertionResult, AssertionResult> pairs, BiPredicate<RuleAssertion, RuleAssertion> alike) {
        for (AssertionResult each : List.copyOf(left)) {
            right.stream().filter(other -> alike.test(each.assertion(), other.assertion())).findFirst()
                .ifPresent(other -> {
                    pairs.put(each, other);
                    left.remove(each);
                    right.remove(other);
                });
        }
    }

    /// The differences of a kind.
    ///
    /// @param effect the kind
    /// @return in the order of the rules
    public List<RuleDifference> with(RuleEffect effect) {
        return differences.stream().filter(each -> each.effect() == effect).toList();
    }
}
