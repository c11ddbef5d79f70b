package dev.catalogdesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /// The allowed values of a parameter that cannot be chosen, as long as the others are what they are. Where every
    /// value is struck out by the same assertion, the way out is in another field.
    ///
    /// @param key key of the parameter
    /// @return values with the assertions that they would violate, in the order of the rules; a member of a list only
    ///     if no list with it would do
    public Map<String, List<RuleAssertion>> struckOut(String key) {
        RuleParameter parameter = values.byKey().get(key);
        return parameter == null ? Map.of() : new StrikeOuts(index, values).of(parameter);
    }

    /// The parameters whose struck-out values a change of one may change.
    ///
    /// @param key key of the parameter
    /// @return keys of those that share an assertion with it; itself too, unless no rule speaks of it
    public Set<String> related(String key) {
        return index.related(key);
    }

    /// Looks for values that mend a violated assertion without violating another one. It tries what is allowed, or
    /// what the rules compare a value with, and gives up after some ten thousand attempts: ask for it when an operator
    /// does, not at every keystroke.
    ///
    /// @param violated an assertion of these rules
    /// @return what to change; nothing if it is not violated
    public Repairs repairs(RuleAssertion violated) {
        for (int at = 0; at < results.size(); at++) {
            AssertionResult result = results.get(at);
            if (result.assertion().equals(violated) && result.status() == AssertionStatus.VIOLATED) {
                return new RepairFinder(index, values, results, at).find();
            }
        }
        return new Repairs(List.of(), true);
    }
}
