package dev.catalogdesk.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Parameters, values and rules put together for a test: texts `a`, `b`, `c` that may be anything, `size` and `stage`
/// with allowed values, and a list `zones`. All are required.
final class RuleSet {
    static final List<RuleParameter> PARAMETERS = List.of(
        new RuleParameter("a", false, true, false, List.of()),
        new RuleParameter("b", false, true, false, List.of()),
        new RuleParameter("c", false, true, false, List.of()),
        new RuleParameter("size", false, true, false, List.of("small", "medium", "large")),
        new RuleParameter("stage", false, true, false, List.of("dev", "test", "prod")),
        new RuleParameter("zones", true, true, false, List.of()));

    private RuleSet() {
    }

    /// Values written as `key=value`; the others are missing.
    static RuleValues values(String... pairs) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            texts.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return RuleValues.of(PARAMETERS, texts);
    }

    /// One rule without condition; apostrophes stand for quotes.
    static TemplateRules demand(String condition) {
        return rules("'R': {'Assertions': [{'Assert': " + condition + "}]}");
    }

    /// One rule with a condition.
    static TemplateRules when(String condition, String demand) {
        return rules("'R': {'RuleCondition': " + condition + ", 'Assertions': [{'Assert': " + demand + "}]}");
    }

    /// Rules by name.
    static TemplateRules rules(String members) {
        return TemplateRules.parse(("{" + members + "}").replace('\'', '"'));
    }

    /// How the only assertion stands.
    static AssertionResult only(TemplateRules rules, RuleValues values) {
        return rules.evaluate(values).results().getFirst();
    }
}
