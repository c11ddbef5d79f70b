package dev.catalogdesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What another launch path would say to the same values.
class RulesComparisonTest {
    private static final RuleValues VALUES = RuleSet.values("a=x", "b=y");

    @Test
    void tellsWhatTheOtherPathWouldRefuse() {
        RulesComparison comparison = compare("'R': " + is("a", "x"), "'R': " + is("a", "x") + ", 'S': " + is("b", "-"));

        assertThat(effects(comparison)).containsExactly(RuleEffect.SAME, RuleEffect.NEWLY_VIOLATED);
        assertThat(comparison.with(RuleEffect.NEWLY_VIOLATED)).allSatisfy(each -> {
            assertThat(each.here()).isEmpty();
            assertThat(each.there()).hasValueSatisfying(there ->
                assertThat(there.assertion().rule()).isEqualTo("S"));
        });
    }

    @Test
    void tellsWhatTheOtherPathWouldTake() {
        assertThat(effects(compare("'R': " + is("a", "-"), ""))).containsExactly(RuleEffect.NO_LONGER_VIOLATED);
        assertThat(effects(compare("'R': " + is("a", "-"), "'R': " + is("a", "x"))))
            .containsExactly(RuleEffect.NO_LONGER_VIOLATED);
    }

    @Test
    void aRuleByAnotherNameIsTheSame() {
        assertThat(effects(compare("'R': " + is("a", "-"), "'S': " + is("a", "-")))).containsExactly(RuleEffect.SAME);
    }

    @Test
    void whatDemandsTheSameComesBeforeWhatIsCalledTheSame() {
        RulesComparison comparison = compare(
            "'R': " + is("a", "x") + ", 'S': " + is("b", "y"), "'R': " + is("b", "y") + ", 'S': " + is("a", "x"));

        assertThat(effects(comparison)).containsExactly(RuleEffect.SAME, RuleEffect.SAME);
        assertThat(comparison.differences()).allSatisfy(each -> assertThat(
            each.here().map(here -> here.assertion().demand()))
            .isEqualTo(each.there().map(there -> there.assertion().demand())));
    }

    @Test
    void tellsOfRulesThatComeGoOrOpenWithoutHarm() {
        RulesComparison comparison = compare(
            "'R': " + is("a", "x") + ", 'T': " + is("b", "y"), "'R': " + is("c", "x") + ", 'S': " + is("b", "y"));

        assertThat(effects(comparison)).containsExactly(RuleEffect.OTHERWISE, RuleEffect.SAME);
        assertThat(effects(compare("", "'R': " + is("a", "x")))).containsExactly(RuleEffect.OTHERWISE);
    }

    private static List<RuleEffect> effects(RulesComparison comparison) {
        return comparison.differences().stream().map(RuleDifference::effect).toList();
    }

    private static RulesComparison compare(String here, String there) {
        return RulesComparison.between(RuleSet.rules(here).evaluate(VALUES), RuleSet.rules(there).evaluate(VALUES));
    }

    private static String is(String key, String text) {
        return "{'Assertions': [{'Assert': {'Fn::Equals': [{'Ref': '" + key + "'}, '" + text + "']}}]}";
    }
}
