package dev.catalogdesk.rules;

import java.util.ArrayList;
import java.util.List;

/// Rules held against values that change. A change holds only those assertions again that speak of the parameter, so
/// that it can be made at every keystroke. Not thread-safe: it belongs to one form.
public final class LiveRules {
    private final RuleIndex index;
    private final List<AssertionResult> results = new ArrayList<>();
    private RuleValues values;

    /// Holds rules against values.
    ///
    /// @param rules the rules
    /// @param values what the form begins with
    public LiveRules(TemplateRules rules, RuleValues values) {
        this.values = values;
        index = new RuleIndex(rules, values);
        index.judges().forEach(each -> results.add(each.result(values::value)));
    }

    /// Takes over another value.
    ///
    /// @param key key of the parameter
    /// @param text its value, as typed
    /// @return what the rules say now
    public RulesReport change(String key, String text) {
        values = values.with(key, text);
        for (int i : index.of(key)) {
            results.set(i, index.judge(i).result(values::value));
        }
        return report();
    }

    /// What the rules say to the present values.
    ///
    /// @return the report
    public RulesReport report() {
        return new RulesReport(results);
    }

    /// The present values.
    ///
    /// @return the values
    public RuleValues values() {
        return values;
    }
}
