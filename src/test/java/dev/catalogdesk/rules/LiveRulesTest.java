package dev.catalogdesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Rules while a form is filled in.
class LiveRulesTest {
    private static final TemplateRules RULES = RuleSet.rules("""
        'Sizes': {'RuleCondition': {'Fn::Equals': [{'Ref': 'stage'}, 'prod']},
          'Assertions': [{'Assert': {'Fn::Contains': [['medium', 'large'], {'Ref': 'size'}]}}]},
        'Other': {'Assertions': [{'Assert': {'Fn::Equals': [{'Ref': 'a'}, 'x']}}]}""");

    @Test
    void followsEachChange() {
        LiveRules live = new LiveRules(RULES, RuleSet.values());

        assertThat(statuses(live.report())).isEqualTo("OPEN OPEN ");
        assertThat(statuses(live.change("size", "small"))).isEqualTo("OPEN OPEN ");
        assertThat(statuses(live.change("stage", "prod"))).isEqualTo("VIOLATED OPEN ");
        assertThat(statuses(live.change("size", "large"))).isEqualTo("SATISFIED OPEN ");
        assertThat(statuses(live.change("stage", "dev"))).isEqualTo("NOT_APPLICABLE OPEN ");
        assertThat(statuses(live.change("a", "y"))).isEqualTo("NOT_APPLICABLE VIOLATED ");
        assertThat(statuses(live.change("a", ""))).isEqualTo("NOT_APPLICABLE OPEN ");
    }

    @Test
    void keepsTheResultsThatAChangeDoesNotTouch() {
        LiveRules live = new LiveRules(RULES, RuleSet.values("a=x"));
        AssertionResult before = live.report().results().get(1);

        assertThat(live.change("stage", "prod").results().get(1)).isSameAs(before);
    }

    @Test
    void aParameterWithoutRulesChangesNothing() {
        LiveRules live = new LiveRules(RULES, RuleSet.values("a=x"));
        RulesReport before = live.report();

        assertThat(live.change("c", "y")).isEqualTo(before);
        assertThat(live.change("unheard-of", "y")).isEqualTo(before);
    }

    @Test
    void saysTheSameAsAFreshEvaluation() {
        LiveRules live = new LiveRules(RULES, RuleSet.values());
        live.change("stage", "prod");
        live.change("size", "small");

        assertThat(live.report()).isEqualTo(RULES.evaluate(RuleSet.values("stage=prod", "size=small")));
    }

    private static String statuses(RulesReport report) {
        StringBuilder text = new StringBuilder();
        report.results().forEach(each -> text.append(each.status()).append(' '));
        return text.toString();
    }
}
