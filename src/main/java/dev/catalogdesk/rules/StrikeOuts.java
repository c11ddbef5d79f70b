package dev.catalogdesk.rules;

import dev.catalogdesk.rules.OperandValue.Many;
import dev.catalogdesk.rules.OperandValue.One;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds allowed values that cannot be chosen, as long as the other values are what they are.
final class StrikeOuts {
    /// Members of a list that are tried in all combinations with one another.
    private static final int MEMBERS = 6;

    private final RuleIndex index;
    private final RuleValues values;

    StrikeOuts(RuleIndex index, RuleValues values) {
        this.index = index;
        this.values = values;
    }

    /// The allowed values of a parameter that violate a rule, each with what it violates. A member of a list counts
    /// only if no list with it would do.
    Map<String, List<RuleAssertion>> of(RuleParameter parameter) {
        Map<String, List<RuleAssertion>> struck = new LinkedHashMap<>();
        for (int at : index.of(parameter.key())) {
            AssertionJudge judge = index.judge(at);
            Set<String> members = parameter.list() ? distinct(parameter, judge) : Set.of();
            for (String value : parameter.allowedValues()) {
                if (violates(judge, parameter, value, members)) {
                    struck.computeIfAbsent(value, any -> new ArrayList<>()).add(judge.assertion());
                }
            }
        }
        return struck;
    }

    private boolean violates(AssertionJudge judge, RuleParameter parameter, String value, Set<String> members) {
        if (!parameter.list()) {
            return violates(judge, parameter, values.read(parameter.key(), value));
        }
        if (members.size() > MEMBERS) {
            return false;
        }
        List<String> others = members.stream().filter(each -> !each.equals(value)).toList();
        for (int subset = 0; subset < 1 << others.size(); subset++) {
            List<OperandValue> list = new ArrayList<>(List.of(new One(value)));
            for (int i = 0; i < others.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    list.add(new One(others.get(i)));
                }
            }
            if (!violates(judge, parameter, new Many(list))) {
                return false;
            }
        }
        return true;
    }

    private boolean violates(AssertionJudge judge, RuleParameter parameter, OperandValue value) {
        return judge.status(key -> key.equals(parameter.key()) ? value : values.value(key))
            == AssertionStatus.VIOLATED;
    }

    /// The members that an assertion could tell apart: those that it compares with something, and one of the others.
    private Set<String> distinct(RuleParameter parameter, AssertionJudge judge) {
        Set<String> known = new LinkedHashSet<>(judge.named());
        judge.keys().stream().filter(key -> !key.equals(parameter.key())).forEach(key -> known.addAll(possible(key)));
        Set<String> members = new LinkedHashSet<>();
        parameter.allowedValues().stream().filter(each -> !known.contains(each)).limit(1).forEach(members::add);
        parameter.allowedValues().stream().filter(known::contains).forEach(members::add);
        return members;
    }

    private List<String> possible(String key) {
        List<String> texts = values.value(key).texts();
        RuleParameter parameter = values.byKey().get(key);
        return texts.isEmpty() && parameter != null ? parameter.allowedValues() : texts;
    }
}
