package dev.catalogdesk.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which assertions a parameter takes part in. Assertions are known by their place in the rules.
final class RuleIndex {
    private final List<AssertionJudge> judges = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new LinkedHashMap<>();

    RuleIndex(TemplateRules rules, RuleValues values) {
        for (RuleAssertion assertion : rules.assertions()) {
            AssertionJudge judge = new AssertionJudge(assertion, values.byKey());
            judge.keys().forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(judges.size()));
            judges.add(judge);
        }
    }

    List<AssertionJudge> judges() {
        return judges;
    }

    AssertionJudge judge(int at) {
        return judges.get(at);
    }

    /// The assertions that speak of a parameter.
    List<Integer> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /// The parameters that share an assertion with one, and itself.
    Set<String> related(String key) {
        return of(key).stream().flatMap(at -> judge(at).keys().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
