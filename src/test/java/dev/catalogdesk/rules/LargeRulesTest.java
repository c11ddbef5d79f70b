package dev.catalogdesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A form of 200 parameters under 40 rules. How long a keystroke takes is measured by the benchmark; the limit of time
/// here is for work that would never end.
@Timeout(120)
class LargeRulesTest {
    private static final List<String> SIZES = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

    @Test
    void holdsAllAssertionsAgainstEachKeystroke() {
        LiveRules live = new LiveRules(rules(), values());
        for (int i = 0; i < 400; i++) {
            live.change("p" + i % 10, i % 3 == 0 ? "" : SIZES.get(i % 10));
            assertThat(live.report().results()).hasSize(120);
        }
    }

    @Test
    void strikesOutValuesAmongManyParameters() {
        LiveRules live = new LiveRules(rules(), values());
        live.change("p1", "");
        live.change("p2", "");
        int struck = 0;
        for (int i = 0; i < 200; i++) {
            struck += live.struckOut("p" + i).size();
        }

        assertThat(struck).isPositive();
    }

    @Test
    void leavesHugeRulesOpenWhereTooMuchIsMissing() {
        String big = "{'Fn::Or': [" + String.join(",", Collections.nCopies(10, "{'Fn::Or': [" + String.join(",",
            Collections.nCopies(10, "{'Fn::Equals': [{'Ref': 'a'}, {'Ref': 'b'}]}")) + "]}")) + "]}";
        TemplateRules rules = RuleSet.rules("'R': {'Assertions': ["
            + String.join(",", Collections.nCopies(200, "{'Assert': " + big + "}")) + "]}");
        RulesReport report = rules.evaluate(RuleSet.values());

        assertThat(report.with(AssertionStatus.OPEN)).hasSize(200);
    }

    private static RuleValues values() {
        List<RuleParameter> parameters = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            parameters.add(new RuleParameter("p" + i, false, true, false, SIZES));
            texts.put("p" + i, SIZES.get(i % 10));
        }
        return RuleValues.of(parameters, texts);
    }

    /// Each rule speaks of `p0` to `p9`, which is far more than is usual.
    private static TemplateRules rules() {
        return RuleSet.rules(IntStream.range(0, 40).mapToObj(i -> "'R" + i + "': {'RuleCondition': " + in(i % 10)
            + ", 'Assertions': [" + IntStream.range(0, 3).mapToObj(j -> "{'Assert': {'Fn::Or': [" + in(i + j)
            + ", {'Fn::Not': [" + in((i + j) % 10) + "]}, {'Fn::Equals': [{'Ref': 'p" + (j + 3) + "'}, {'Ref': 'p"
            + (i + 7) % 10 + "'}]}]}}").collect(Collectors.joining(",")) + "]}").collect(Collectors.joining(",")));
    }

    private static String in(int i) {
        return "{'Fn::Contains': [['1', '3', '5', '7'], {'Ref': 'p" + i + "'}]}";
    }
}
