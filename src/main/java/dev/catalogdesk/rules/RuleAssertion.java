package dev.catalogdesk.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that a rule demands.
///
/// @param rule name of the rule
/// @param index place among the rule's assertions, from 0
/// @param condition when the rule applies; nothing for always
/// @param demand what must be true then
/// @param description the administrator's sentence (`AssertDescription`); may be empty
public record RuleAssertion(
        String rule, int index, Optional<Condition> condition, Condition demand, String description) {
    /// The parameters that this is about.
    ///
    /// @return keys, those of the demand before those of the condition
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(Terms.keys(demand));
        condition.ifPresent(when -> keys.addAll(Terms.keys(when)));
        return keys;
    }

    /// The texts that it compares values with.
    Set<String> texts() {
        return comparisons().flatMap(Terms::operands).filter(Operand.Text.class::isInstance)
            .map(each -> ((Operand.Text) each).text()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The innermost conditions of condition and demand.
    Stream<Condition> comparisons() {
        return Stream.concat(condition.stream(), Stream.of(demand)).flatMap(Terms::comparisons);
    }
}
