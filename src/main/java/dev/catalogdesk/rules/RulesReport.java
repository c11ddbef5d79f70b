package dev.catalogdesk.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What rules say to values.
///
/// @param results each assertion, in the order of the rules
public record RulesReport(List<AssertionResult> results) {
    /// Copies the list.
    public RulesReport {
        results = List.copyOf(results);
    }

    /// The assertions that stand in a certain way.
    ///
    /// @param status how
    /// @return in the order of the rules
    public List<AssertionResult> with(AssertionStatus status) {
        return results.stream().filter(each -> each.status() == status).toList();
    }

    /// How whole rules stand: a rule as the most pressing of its assertions.
    ///
    /// @return by name of the rule, in their order
    public Map<String, AssertionStatus> rules() {
        return results.stream().collect(Collectors.toMap(each -> each.assertion().rule(), AssertionResult::status,
            (a, b) -> a.compareTo(b) <= 0 ? a : b, LinkedHashMap::new));
    }
}
