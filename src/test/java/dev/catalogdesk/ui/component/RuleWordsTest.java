package dev.catalogdesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.rules.AssertionStatus;
import dev.catalogdesk.rules.Repair;
import dev.catalogdesk.rules.RuleAssertion;
import dev.catalogdesk.rules.RuleParameter;
import dev.catalogdesk.rules.RuleValues;
import dev.catalogdesk.rules.RulesComparison;
import dev.catalogdesk.rules.RulesException;
import dev.catalogdesk.rules.TemplateRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules in an operator's words.
class RuleWordsTest {
    private final RuleWords words = new RuleWords(Messages.load(), Map.of("Env", "Environment", "Nets", "Subnets"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'Fn::Equals': [{'Ref': 'Env'}, 'prod']} | Environment must be prod.
        {'Fn::Equals': ['prod', {'Ref': 'Env'}]} | Environment must be prod.
        {'Fn::Equals': [{'Ref': 'Env'}, {'Ref': 'Stage'}]} | Environment must be the same as Stage.
        {'Fn::Equals': [{'Ref': 'vpc'}, '']} | vpc must be empty.
        {'Fn::Not': [{'Fn::Equals': [{'Ref': 'vpc'}, '']}]} | vpc must not be empty.
        {'Fn::Contains': [['s', 'm', 'l'], {'Ref': 'Size'}]} | Size must be s, m or l.
        {'Fn::Contains': [[], {'Ref': 'Size'}]} | Size must be a value of an empty list.
        {'Fn::Contains': [{'Ref': 'Nets'}, 'n-1']} | Subnets must contain n-1.
        {'Fn::Not': [{'Fn::Contains': [{'Ref': 'Nets'}, 'n-1']}]} | Subnets must not contain n-1.
        {'Fn::Contains': [{'Ref': 'Nets'}, {'Ref': 'Net'}]} | Net must be among the values of Subnets.
        {'Fn::Not': [{'Fn::Contains': [['s', 'm'], {'Ref': 'Size'}]}]} | Size must not be s or m.
        {'Fn::Not': [{'Fn::Not': [{'Fn::Equals': [{'Ref': 'Env'}, 'x']}]}]} | Environment must be x.
        {'Fn::EachMemberIn': [{'Ref': 'Nets'}, ['a', 'b']]} | Each value of Subnets must be a or b.
        {'Fn::Not': [{'Fn::EachMemberIn': [{'Ref': 'Nets'}, ['a', 'b']]}]} | Not each value of Subnets may be a or b.
        {'Fn::EachMemberEquals': [{'Ref': 'Nets'}, 'a']} | Each value of Subnets must be a.
        {'Fn::EachMemberIn': [['a', {'Ref': 'b'}], {'Ref': 'Nets'}]} \
        | Each of a and the same as b must be among the values of Subnets.
        {'Fn::EachMemberEquals': [{'Fn::ValueOf': ['Nets', 'VpcId']}, {'Ref': 'Vpc'}]} \
        | VpcId of each value of Subnets must be the same as Vpc.
        {'Fn::EachMemberIn': [{'Ref': 'Nets'}, {'Fn::RefAll': 'AWS::EC2::Subnet::Id'}]} \
        | Each value of Subnets must be among all AWS::EC2::Subnet::Id of this account and region.
        {'Fn::EachMemberIn': [{'Fn::ValueOfAll': ['Net', 'VpcId']}, {'Fn::RefAll': 'Vpc'}]} \
        | VpcId of each Net of this account and region must be among all Vpc of this account and region.
        {'Fn::Contains': [{'Fn::ValueOf': ['Nets', 'Tags.T']}, 'x']} | Tags.T of Subnets must contain x.
        {'Fn::Future': []} | Fn::Future must be true.
        {'Fn::Not': [{'Fn::Future': []}]} | Fn::Future must be false.
        {'Fn::Equals': [{'Fn::Sub': 'x'}, 'y']} | What Fn::Sub gives must be y.
        [] | A condition that only AWS can read must be true.
        """)
    void tellsEachFunction(String condition, String sentence) {
        assertThat(words.meaning(demand(condition))).isEqualTo(sentence);
    }

    @Test
    void joinsWithAndAndOr() {
        assertThat(words.meaning(demand("{'Fn::And': [" + is("a") + "," + is("b") + "," + is("c") + "]}")))
            .isEqualTo("a must be x, b must be x and c must be x.");
        assertThat(words.meaning(demand("{'Fn::Or': [" + is("a") + "," + is("b") + "]}")))
            .isEqualTo("a must be x or b must be x.");
    }

    @Test
    void bracketsWhatWouldBeMisread() {
        String inner = "{'Fn::And': [" + is("a") + "," + is("b") + "]}";

        assertThat(words.meaning(demand("{'Fn::Or': [" + inner + "," + is("c") + "]}")))
            .isEqualTo("(a must be x and b must be x) or c must be x.");
        assertThat(words.meaning(demand("{'Fn::And': [" + inner + "," + is("c") + "]}")))
            .isEqualTo("a must be x, b must be x and c must be x.");
    }

    @Test
    void turnsNotOfSeveralAround() {
        assertThat(words.meaning(demand("{'Fn::Not': [{'Fn::And': [" + is("a") + "," + is("b") + "]}]}")))
            .isEqualTo("a must not be x or b must not be x.");
        assertThat(words.meaning(demand("{'Fn::Not': [{'Fn::Or': [" + is("a") + "," + is("b") + "]}]}")))
            .isEqualTo("a must not be x and b must not be x.");
    }

    @Test
    void bringsValuesOfOneParameterTogether() {
        String y = "{'Fn::Equals': [{'Ref': 'a'}, 'y']}";

        assertThat(words.meaning(demand("{'Fn::Or': [" + is("a") + "," + is("b") + "," + y + "]}")))
            .isEqualTo("a must be x or y, or b must be x.");
        assertThat(words.meaning(demand("{'Fn::Or': [" + is("a") + "," + y + "]}"))).isEqualTo("a must be x or y.");
        assertThat(words.meaning(demand("{'Fn::Not': [{'Fn::Or': [" + is("a") + "," + y + "]}]}")))
            .isEqualTo("a must not be x or y.");
        assertThat(words.meaning(demand("{'Fn::And': [" + is("a") + "," + y + "]}")))
            .isEqualTo("a must be x and a must be y.");
    }

    @Test
    void tellsTheConditionFirst() {
        RuleAssertion assertion = assertion("'RuleCondition': {'Fn::And': [{'Fn::Equals': [{'Ref': 'Env'}, 'prod']}, "
            + "{'Fn::Not': [{'Fn::EachMemberIn': [{'Ref': 'Nets'}, ['n']]}]}]}, 'Assertions': [{'Assert': "
            + "{'Fn::Contains': [['m', 'l'], {'Ref': 'Size'}]}}]");

        assertThat(words.meaning(assertion)).isEqualTo(
            "When Environment is prod and not each value of Subnets is n, Size must be m or l.");
    }

    @Test
    void doesNotTellEndlessLists() {
        String many = String.join(",", IntStream.range(0, 30).mapToObj(i -> "'v" + i + "'").toList());

        assertThat(words.meaning(demand("{'Fn::Contains': [[" + many + "], {'Ref': 'a'}]}")))
            .isEqualTo("a must be v0, v1, v2, v3, v4, v5, v6, v7 or 22 others.");
    }

    @Test
    void takesTheAdministratorsWords() {
        RuleAssertion assertion = assertion(
            "'Assertions': [{'Assert': " + is("a") + ", 'AssertDescription': 'Only {x} works'}]");

        assertThat(words.sentence(assertion)).isEqualTo("Only {x} works");
        assertThat(words.meaning(assertion)).isEqualTo("a must be x.");
        assertThat(words.struckOut(List.of(assertion, demand(is("b"))))).isEqualTo(
            "Cannot be chosen with the other values. Only {x} works. b must be x.");
    }

    @Test
    void tellsHowAnAssertionStands() {
        assertThat(status(is("Env"), "x")).isEqualTo("Satisfied");
        assertThat(status(is("Env"), "y")).isEqualTo("Violated");
        assertThat(status("{'Fn::And': [" + is("Env") + "," + is("Nets") + "]}", ""))
            .isEqualTo("Open: needs Environment and Subnets");
        assertThat(status("{'Fn::Future': []}", "")).isEqualTo("Checked by AWS at launch");
    }

    @Test
    void tellsWhatARepairDoes() {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("Env", "prod");
        both.put("Size", "");

        assertThat(words.repair(new Repair(both, AssertionStatus.SATISFIED)))
            .isEqualTo("Set Environment to prod and Size to empty");
        assertThat(words.repair(new Repair(Map.of("Env", "dev"), AssertionStatus.NOT_APPLICABLE)))
            .isEqualTo("Set Environment to dev. The rule then no longer applies");
        assertThat(words.repair(new Repair(Map.of("Env", "dev"), AssertionStatus.CHECKED_BY_AWS)))
            .isEqualTo("Set Environment to dev. AWS checks the rest at launch");
    }

    @Test
    void tellsWhatAnotherPathWouldMean() {
        assertThat(differences(is("Env"), is("Nets")))
            .containsExactly("Violated on the other path: Subnets must be x.");
        assertThat(differences(is("Nets"), is("Env")))
            .containsExactly("No longer violated on the other path: Subnets must be x.");
        assertThat(differences(is("Env"), is("Env")))
            .containsExactly("The same on the other path: Environment must be x.");
    }

    @Test
    void tellsWhatCannotBeRead() {
        assertThat(words.problem(MessageKey.of("rules.fault.count", "R", "Fn::Not", 1)))
            .isEqualTo("In rule R, Fn::Not takes a list with one argument.");
        assertThat(words.problem(MessageKey.of("rules.fault.count", "R", "Fn::Equals", 2)))
            .isEqualTo("In rule R, Fn::Equals takes a list with two arguments.");
        assertThat(words.problem(MessageKey.of("rules.fault.count", "R", "Fn::Or", 10)))
            .isEqualTo("In rule R, Fn::Or takes a list with two to ten arguments.");
        assertThatThrownBy(() -> TemplateRules.parse("{")).isInstanceOfSatisfying(RulesException.class, e ->
            assertThat(words.problem(e.problem())).startsWith("The rules are not valid JSON: line 1, column "));
    }

    private List<String> differences(String here, String there) {
        RulesComparison comparison = RulesComparison.between(
            rules(here).evaluate(values("x")), rules(there).evaluate(values("x")));
        return comparison.differences().stream().map(words::difference).toList();
    }

    private String status(String condition, String env) {
        return words.status(rules(condition).evaluate(values(env)).results().getFirst());
    }

    private static RuleValues values(String env) {
        return RuleValues.of(List.of(new RuleParameter("Env", false, true, false, List.of()),
            new RuleParameter("Nets", false, true, false, List.of())),
            Map.of("Env", env, "Nets", env.isEmpty() ? "" : "y"));
    }

    private static String is(String key) {
        return "{'Fn::Equals': [{'Ref': '" + key + "'}, 'x']}";
    }

    private static RuleAssertion demand(String condition) {
        return rules(condition).assertions().getFirst();
    }

    private static TemplateRules rules(String condition) {
        return TemplateRules.parse(("{'R': {'Assertions': [{'Assert': " + condition + "}]}}").replace('\'', '"'));
    }

    private static RuleAssertion assertion(String rule) {
        return TemplateRules.parse(("{'R': {" + rule + "}}").replace('\'', '"')).assertions().getFirst();
    }
}
