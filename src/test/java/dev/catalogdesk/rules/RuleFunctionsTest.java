package dev.catalogdesk.rules;

import static dev.catalogdesk.rules.AssertionStatus.CHECKED_BY_AWS;
import static dev.catalogdesk.rules.AssertionStatus.NOT_APPLICABLE;
import static dev.catalogdesk.rules.AssertionStatus.OPEN;
import static dev.catalogdesk.rules.AssertionStatus.SATISFIED;
import static dev.catalogdesk.rules.AssertionStatus.VIOLATED;
import static dev.catalogdesk.rules.RuleSet.demand;
import static dev.catalogdesk.rules.RuleSet.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every function of the rules language, and what is open.
class RuleFunctionsTest {
    private static final String A_IS_X = "{'Fn::Equals': [{'Ref': 'a'}, 'x']}";
    private static final String B_IS_Y = "{'Fn::Equals': ['y', {'Ref': 'b'}]}";
    private static final String EXISTS =
        "{'Fn::EachMemberIn': [{'Ref': 'zones'}, {'Fn::RefAll': 'AWS::EC2::VPC::Id'}]}";

    @Test
    void equalsComparesLetterByLetter() {
        TemplateRules rules = demand(A_IS_X);

        assertThat(status(rules, "a=x")).isEqualTo(SATISFIED);
        assertThat(status(rules, "a=X")).isEqualTo(VIOLATED);
        assertThat(status(rules, "a=x ")).isEqualTo(VIOLATED);
    }

    @Test
    void equalsComparesTwoParameters() {
        TemplateRules rules = demand("{'Fn::Equals': [{'Ref': 'a'}, {'Ref': 'b'}]}");

        assertThat(status(rules, "a=x", "b=x")).isEqualTo(SATISFIED);
        assertThat(status(rules, "a=x", "b=y")).isEqualTo(VIOLATED);
    }

    @Test
    void numbersAndBooleansAreComparedAsWritten() {
        assertThat(status(demand("{'Fn::Equals': [{'Ref': 'a'}, 14]}"), "a=14")).isEqualTo(SATISFIED);
        assertThat(status(demand("{'Fn::Equals': [{'Ref': 'a'}, 1.50]}"), "a=1.50")).isEqualTo(SATISFIED);
        assertThat(status(demand("{'Fn::Equals': [{'Ref': 'a'}, true]}"), "a=true")).isEqualTo(SATISFIED);
    }

    @Test
    void notTurnsAround() {
        TemplateRules rules = demand("{'Fn::Not': [" + A_IS_X + "]}");

        assertThat(status(rules, "a=x")).isEqualTo(VIOLATED);
        assertThat(status(rules, "a=y")).isEqualTo(SATISFIED);
        assertThat(status(rules)).isEqualTo(OPEN);
    }

    @Test
    void andNeedsAll() {
        TemplateRules rules = demand("{'Fn::And': [" + A_IS_X + "," + B_IS_Y + "]}");

        assertThat(status(rules, "a=x", "b=y")).isEqualTo(SATISFIED);
        assertThat(status(rules, "a=x", "b=-")).isEqualTo(VIOLATED);
        assertThat(status(rules, "a=x")).isEqualTo(OPEN);
    }

    @Test
    void andIsFalseByOneWhateverIsMissing() {
        assertThat(status(demand("{'Fn::And': [" + A_IS_X + "," + B_IS_Y + "]}"), "b=-")).isEqualTo(VIOLATED);
    }

    @Test
    void orNeedsOne() {
        TemplateRules rules = demand("{'Fn::Or': [" + A_IS_X + "," + B_IS_Y + "]}");

        assertThat(status(rules, "a=x", "b=-")).isEqualTo(SATISFIED);
        assertThat(status(rules, "a=x")).isEqualTo(SATISFIED);
        assertThat(status(rules, "a=-", "b=-")).isEqualTo(VIOLATED);
        assertThat(status(rules, "a=-")).isEqualTo(OPEN);
    }

    @Test
    void containsFindsATextInAList() {
        TemplateRules rules = demand("{'Fn::Contains': [['x', 'y', {'Ref': 'b'}], {'Ref': 'a'}]}");

        assertThat(status(rules, "a=y")).isEqualTo(SATISFIED);
        assertThat(status(rules, "a=z", "b=z")).isEqualTo(SATISFIED);
        assertThat(status(rules, "a=z", "b=-")).isEqualTo(VIOLATED);
        assertThat(status(rules, "a=z")).isEqualTo(OPEN);
    }

    @Test
    void containsTakesAParameterAsList() {
        TemplateRules rules = demand("{'Fn::Contains': [{'Ref': 'zones'}, 'eu-1a']}");

        assertThat(status(rules, "zones=eu-1b, eu-1a")).isEqualTo(SATISFIED);
        assertThat(status(rules, "zones=eu-1b")).isEqualTo(VIOLATED);
    }

    @Test
    void nothingIsInAnEmptyList() {
        assertThat(status(demand("{'Fn::Contains': [[], {'Ref': 'a'}]}"), "a=x")).isEqualTo(VIOLATED);
    }

    @Test
    void eachMemberEqualsHoldsEveryMemberAgainstAText() {
        TemplateRules rules = demand("{'Fn::EachMemberEquals': [{'Ref': 'zones'}, {'Ref': 'a'}]}");

        assertThat(status(rules, "zones=x,x , x", "a=x")).isEqualTo(SATISFIED);
        assertThat(status(rules, "zones=x,y", "a=x")).isEqualTo(VIOLATED);
        assertThat(status(rules, "zones=x,y")).isEqualTo(VIOLATED);
        assertThat(status(rules, "zones=x")).isEqualTo(OPEN);
    }

    @Test
    void eachMemberInHoldsEveryMemberAgainstAList() {
        TemplateRules rules = demand("{'Fn::EachMemberIn': [{'Ref': 'zones'}, ['x', 'y']]}");

        assertThat(status(rules, "zones=y,x")).isEqualTo(SATISFIED);
        assertThat(status(rules, "zones=y,z")).isEqualTo(VIOLATED);
        assertThat(status(rules)).isEqualTo(OPEN);
    }

    @Test
    void everyMemberOfAnEmptyListIsIn() {
        RuleValues values = RuleValues.of(
            List.of(new RuleParameter("zones", true, false, false, List.of())), Map.of("zones", ""));

        assertThat(RuleSet.only(demand("{'Fn::EachMemberIn': [{'Ref': 'zones'}, ['x']]}"), values).status())
            .isEqualTo(SATISFIED);
    }

    @Test
    void whatNeedsTheAccountIsCheckedByAws() {
        assertThat(status(demand(EXISTS), "zones=vpc-1")).isEqualTo(CHECKED_BY_AWS);
        assertThat(status(demand("{'Fn::EachMemberEquals': [{'Fn::ValueOf': ['zones', 'VpcId']}, {'Ref': 'a'}]}"),
            "zones=subnet-1", "a=vpc-1")).isEqualTo(CHECKED_BY_AWS);
        assertThat(status(demand("{'Fn::Contains': [{'Fn::ValueOfAll': ['AWS::EC2::VPC::Id', 'Tags.T']}, 'x']}")))
            .isEqualTo(CHECKED_BY_AWS);
    }

    @Test
    void asksForValuesBeforeAwsIsLeftToCheck() {
        AssertionResult result = RuleSet.only(demand(EXISTS), RuleSet.values());

        assertThat(result.status()).isEqualTo(OPEN);
        assertThat(result.missing()).containsExactly("zones");
    }

    @Test
    void whatAwsChecksDoesNotHideWhatIsWrongAlready() {
        assertThat(status(demand("{'Fn::And': [" + A_IS_X + "," + EXISTS + "]}"), "a=-", "zones=vpc-1"))
            .isEqualTo(VIOLATED);
        assertThat(status(demand("{'Fn::Or': [" + A_IS_X + "," + EXISTS + "]}"), "a=x", "zones=vpc-1"))
            .isEqualTo(SATISFIED);
    }

    @Test
    void unknownFunctionsAreLeftToAws() {
        TemplateRules rules = demand("{'Fn::Future': [{'Ref': 'b'}, {'x': {'Ref': 'a'}}]}");
        AssertionResult result = RuleSet.only(rules, RuleSet.values());

        assertThat(result.status()).isEqualTo(CHECKED_BY_AWS);
        assertThat(result.parameters()).containsExactly("a", "b");
        assertThat(rules.faults()).isEmpty();
    }

    @Test
    void unknownFunctionsInAComparisonAreLeftToAws() {
        assertThat(status(demand("{'Fn::Equals': [{'Fn::Sub': '${a}-x'}, 'b-x']}"), "a=b"))
            .isEqualTo(CHECKED_BY_AWS);
    }

    @Test
    void aListWhereATextShouldBeIsLeftToAws() {
        assertThat(status(demand("{'Fn::Equals': [{'Ref': 'zones'}, 'x']}"), "zones=x")).isEqualTo(CHECKED_BY_AWS);
        assertThat(status(demand("{'Fn::EachMemberIn': [{'Ref': 'a'}, ['x']]}"), "a=x")).isEqualTo(CHECKED_BY_AWS);
        assertThat(status(demand("{'Fn::Contains': [[{'Ref': 'zones'}], 'x']}"), "zones=x"))
            .isEqualTo(CHECKED_BY_AWS);
    }

    @Test
    void parametersThatTheVersionLacksAreLeftToAws() {
        assertThat(status(demand("{'Fn::Equals': [{'Ref': 'AWS::Region'}, 'eu-1']}"))).isEqualTo(CHECKED_BY_AWS);
    }

    @Test
    void pseudoParametersCountWhereTheirValueIsGiven() {
        RuleValues values = RuleValues.of(List.of(new RuleParameter("AWS::Region", false, true, false, List.of())),
            Map.of("AWS::Region", "eu-1"));

        assertThat(RuleSet.only(demand("{'Fn::Equals': [{'Ref': 'AWS::Region'}, 'eu-1']}"), values).status())
            .isEqualTo(SATISFIED);
    }

    @Test
    void aRuleAppliesWhileItsConditionIsTrue() {
        TemplateRules rules = when(A_IS_X, B_IS_Y);

        assertThat(status(rules, "a=-", "b=-")).isEqualTo(NOT_APPLICABLE);
        assertThat(status(rules, "a=x", "b=-")).isEqualTo(VIOLATED);
        assertThat(status(rules, "a=x", "b=y")).isEqualTo(SATISFIED);
    }

    @Test
    void anOpenConditionMattersOnlyIfTheDemandIsNotMet() {
        TemplateRules rules = when(A_IS_X, B_IS_Y);

        assertThat(status(rules, "b=y")).isEqualTo(SATISFIED);
        assertThat(RuleSet.only(rules, RuleSet.values("b=-")).missing()).containsExactly("a");
        assertThat(RuleSet.only(rules, RuleSet.values()).missing()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aConditionOfAwsLeavesABrokenDemandToAws() {
        assertThat(status(when(EXISTS, A_IS_X), "zones=vpc-1", "a=-")).isEqualTo(CHECKED_BY_AWS);
    }

    @Test
    void namesTheParametersOfTheDemandFirst() {
        assertThat(RuleSet.only(when(A_IS_X, B_IS_Y), RuleSet.values()).parameters()).containsExactly("b", "a");
    }

    @Test
    void isNotOpenWhereAllAllowedValuesFail() {
        String none = "{'Fn::Contains': [['tiny', 'huge'], {'Ref': 'size'}]}";

        assertThat(status(demand(none))).isEqualTo(VIOLATED);
    }

    @Test
    void isNotOpenWhereAllAllowedValuesHold() {
        String any = "{'Fn::Contains': [['small', 'medium', 'large', 'huge'], {'Ref': 'size'}]}";

        assertThat(status(demand(any))).isEqualTo(SATISFIED);
        assertThat(status(demand("{'Fn::Contains': [['small', 'medium'], {'Ref': 'size'}]}"))).isEqualTo(OPEN);
    }

    @Test
    void isNotOpenWhereARuleContradictsItself() {
        TemplateRules rules = demand("{'Fn::And': [" + A_IS_X + ", {'Fn::Not': [" + A_IS_X + "]}]}");

        assertThat(status(rules)).isEqualTo(VIOLATED);
    }

    @Test
    void twoMissingTextsMayBeTheSameOrNot() {
        assertThat(status(demand("{'Fn::Equals': [{'Ref': 'a'}, {'Ref': 'b'}]}"))).isEqualTo(OPEN);
        assertThat(status(demand("{'Fn::Equals': [{'Ref': 'a'}, {'Ref': 'a'}]}"))).isEqualTo(SATISFIED);
    }

    @Test
    void anEmptyTextIsAValueWhereThereIsADefault() {
        RuleValues values = RuleValues.of(
            List.of(new RuleParameter("a", false, false, false, List.of())), Map.of("a", ""));

        assertThat(RuleSet.only(demand("{'Fn::Equals': [{'Ref': 'a'}, '']}"), values).status()).isEqualTo(SATISFIED);
    }

    @Test
    void valuesNeverShowThemselves() {
        RuleValues values = RuleSet.values("a=secret", "zones=secret,more");

        assertThat(values.toString() + values.value("a") + values.value("zones")
            + RuleSet.only(demand(A_IS_X), values)).doesNotContain("secret");
    }

    private static AssertionStatus status(TemplateRules rules, String... pairs) {
        return RuleSet.only(rules, RuleSet.values(pairs)).status();
    }
}
