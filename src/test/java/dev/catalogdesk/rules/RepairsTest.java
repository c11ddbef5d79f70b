package dev.catalogdesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What an operator is offered where a rule is violated, and what is struck out.
class RepairsTest {
    private static final String PROD = "{'Fn::Equals': [{'Ref': 'stage'}, 'prod']}";
    private static final String LARGE = "{'Fn::Contains': [['medium', 'large'], {'Ref': 'size'}]}";

    @Test
    void offersTheAllowedValuesThatHoldBeforeThoseThatAvoidTheRule() {
        Repairs repairs = repairs(RuleSet.when(PROD, LARGE), RuleSet.values("stage=prod", "size=small"));

        assertThat(repairs.repairs()).containsExactly(
            new Repair(Map.of("size", "medium"), AssertionStatus.SATISFIED),
            new Repair(Map.of("size", "large"), AssertionStatus.SATISFIED),
            new Repair(Map.of("stage", "dev"), AssertionStatus.NOT_APPLICABLE),
            new Repair(Map.of("stage", "test"), AssertionStatus.NOT_APPLICABLE));
        assertThat(repairs.complete()).isTrue();
    }

    @Test
    void doesNotMendOneRuleByBreakingAnother() {
        TemplateRules rules = RuleSet.rules("'R': {'Assertions': [{'Assert': " + LARGE + "}]}, 'S': {'Assertions': "
            + "[{'Assert': {'Fn::Not': [{'Fn::Equals': [{'Ref': 'size'}, 'medium']}]}}]}");

        assertThat(texts(repairs(rules, RuleSet.values("size=small")))).containsExactly(Map.of("size", "large"));
    }

    @Test
    void changesTwoParametersWhereOneIsNotEnough() {
        TemplateRules rules = RuleSet.demand("{'Fn::And': [" + PROD + ", {'Fn::Equals': [{'Ref': 'size'}, 'large']}]}");

        assertThat(texts(repairs(rules, RuleSet.values("stage=dev", "size=small"))))
            .containsExactly(Map.of("stage", "prod", "size", "large"));
    }

    @Test
    void offersWhatARuleNamesWhereEverythingIsAllowed() {
        TemplateRules rules = RuleSet.when(PROD, "{'Fn::Contains': [['x', 'y'], {'Ref': 'a'}]}");

        assertThat(texts(repairs(rules, RuleSet.values("stage=prod", "a=-"))))
            .contains(Map.of("a", "x"), Map.of("a", "y")).doesNotContain(Map.of("a", "prod"));
    }

    @Test
    void offersTheValueOfTheOtherParameterUnlessItIsSecret() {
        String same = "{'Fn::Equals': [{'Ref': 'a'}, {'Ref': 'b'}]}";
        RuleValues secret = RuleValues.of(List.of(new RuleParameter("a", false, true, false, List.of()),
            new RuleParameter("b", false, true, true, List.of())), Map.of("a", "one", "b", "hidden"));

        assertThat(texts(repairs(RuleSet.demand(same), RuleSet.values("a=one", "b=two"))))
            .containsExactly(Map.of("a", "two"), Map.of("b", "one"));
        assertThat(texts(repairs(RuleSet.demand(same), secret))).containsExactly(Map.of("b", "one"));
    }

    @Test
    void takesOutOfAListWhatIsNotAllowed() {
        TemplateRules rules = RuleSet.demand("{'Fn::EachMemberIn': [{'Ref': 'zones'}, ['x', 'y']]}");

        assertThat(texts(repairs(rules, RuleSet.values("zones=y, z, x"))))
            .contains(Map.of("zones", "y,x")).doesNotContain(Map.of("zones", "z"));
    }

    @Test
    void addsToAListWhatIsMissing() {
        TemplateRules rules = RuleSet.demand("{'Fn::Contains': [{'Ref': 'zones'}, 'x']}");

        assertThat(texts(repairs(rules, RuleSet.values("zones=y")))).startsWith(Map.of("zones", "y,x"));
    }

    @Test
    void keepsTheMembersOfASecretListToItself() {
        RuleValues values = RuleValues.of(
            List.of(new RuleParameter("zones", true, true, true, List.of())), Map.of("zones", "hidden"));

        assertThat(texts(repairs(RuleSet.demand("{'Fn::Contains': [{'Ref': 'zones'}, 'x']}"), values)))
            .containsExactly(Map.of("zones", "x"));
    }

    @Test
    void offersNothingForWhatIsNotViolated() {
        TemplateRules rules = RuleSet.demand(PROD);

        assertThat(repairs(rules, RuleSet.values("stage=prod")).repairs()).isEmpty();
        assertThat(repairs(rules, RuleSet.values()).repairs()).isEmpty();
    }

    @Test
    void saysThatItGaveUp() {
        List<String> many = IntStream.range(0, 300).mapToObj(i -> "v" + i).toList();
        RuleValues values = RuleValues.of(List.of(new RuleParameter("a", false, true, false, many),
            new RuleParameter("b", false, true, false, many)), Map.of("a", "v0", "b", "v0"));
        TemplateRules rules = RuleSet.demand(
            "{'Fn::And': [{'Fn::Equals': [{'Ref': 'a'}, 'x']}, {'Fn::Equals': [{'Ref': 'b'}, 'x']}]}");

        assertThat(repairs(rules, values)).isEqualTo(new Repairs(List.of(), false));
    }

    @Test
    void strikesOutWhatWouldViolateARule() {
        TemplateRules rules = RuleSet.when(PROD, LARGE);
        LiveRules live = new LiveRules(rules, RuleSet.values("stage=prod"));

        assertThat(live.struckOut("size")).containsExactly(Map.entry("small", rules.assertions()));
        assertThat(live.struckOut("stage")).isEmpty();
        live.change("stage", "dev");
        assertThat(live.struckOut("size")).isEmpty();
        live.change("size", "small");
        assertThat(live.struckOut("stage")).containsOnlyKeys("prod");
    }

    @Test
    void doesNotStrikeOutWhatIsOpen() {
        LiveRules live = new LiveRules(RuleSet.when(PROD, LARGE), RuleSet.values());

        assertThat(live.struckOut("size")).isEmpty();
    }

    @Test
    void strikesOutWhatFailsWhateverTheMissingValueIs() {
        TemplateRules rules = RuleSet.demand("{'Fn::Or': [{'Fn::Equals': [{'Ref': 'size'}, 'large']}, "
            + "{'Fn::Equals': [{'Ref': 'stage'}, 'beta']}]}");

        assertThat(new LiveRules(rules, RuleSet.values()).struckOut("size")).containsOnlyKeys("small", "medium");
    }

    @Test
    void strikesOutMembersThatNoListMayHave() {
        RuleValues values = RuleValues.of(
            List.of(new RuleParameter("zones", true, true, false, List.of("x", "y", "z"))), Map.of("zones", "z"));
        TemplateRules each = RuleSet.demand("{'Fn::EachMemberIn': [{'Ref': 'zones'}, ['x', 'y']]}");
        TemplateRules one = RuleSet.demand("{'Fn::Contains': [{'Ref': 'zones'}, 'x']}");

        assertThat(new LiveRules(each, values).struckOut("zones")).containsOnlyKeys("z");
        assertThat(new LiveRules(one, values).struckOut("zones")).isEmpty();
    }

    @Test
    void knowsWhichFieldsToLookAtAgain() {
        LiveRules live = new LiveRules(RuleSet.when(PROD, LARGE), RuleSet.values());

        assertThat(live.related("stage")).containsExactlyInAnyOrder("stage", "size");
        assertThat(live.related("a")).isEmpty();
    }

    private static Repairs repairs(TemplateRules rules, RuleValues values) {
        return new LiveRules(rules, values).repairs(rules.assertions().getFirst());
    }

    private static List<Map<String, String>> texts(Repairs repairs) {
        return repairs.repairs().stream().map(Repair::values).toList();
    }
}
