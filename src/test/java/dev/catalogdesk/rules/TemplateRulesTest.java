package dev.catalogdesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading rules, good and hostile.
class TemplateRulesTest {
    private static final String EQUALS = "{'Fn::Equals': [{'Ref': 'a'}, 'x']}";

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "{}", "{\"Rules\": {}}"})
    void nothingHoldsNoRules(String text) {
        assertThat(TemplateRules.parse(text)).isEqualTo(TemplateRules.none());
    }

    @Test
    void readsTheExampleOfTheService() {
        TemplateRules rules = TemplateRules.parse("""
            {"Rule1": {"RuleCondition": {"Fn::Equals": [{"Ref": "Environment"}, "test"]},
              "Assertions": [{"Assert": {"Fn::Contains": [["t1.micro", "m1.small"], {"Ref": "InstanceType"}]},
                "AssertDescription": " Tests are small "}]}}""");

        assertThat(rules.assertions()).containsExactly(new RuleAssertion("Rule1", 0,
            Optional.of(new Condition.Equals(new Operand.Ref("Environment"), new Operand.Text("test"))),
            new Condition.Contains(
                new Operand.TextList(List.of(new Operand.Text("t1.micro"), new Operand.Text("m1.small"))),
                new Operand.Ref("InstanceType")),
            "Tests are small"));
        assertThat(rules.faults()).isEmpty();
    }

    @Test
    void readsADocumentWithASectionOfRules() {
        TemplateRules bare = RuleSet.demand(EQUALS);

        assertThat(RuleSet.rules("'AWSTemplateFormatVersion': '2010-09-09', 'Rules': "
            + "{'R': {'Assertions': [{'Assert': " + EQUALS + "}]}}")).isEqualTo(bare);
    }

    @Test
    void aRuleMayBeCalledRules() {
        assertThat(RuleSet.rules("'Rules': {'Assertions': [{'Assert': " + EQUALS + "}]}").assertions())
            .extracting(RuleAssertion::rule).containsExactly("Rules");
    }

    @Test
    void rulesKeepTheirOrder() {
        String one = "{'Assertions': [{'Assert': " + EQUALS + "}, {'Assert': " + EQUALS + "}]}";

        assertThat(RuleSet.rules("'Z': " + one + ", 'A': " + one).assertions())
            .extracting(each -> each.rule() + each.index()).containsExactly("Z0", "Z1", "A0", "A1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"R": | rules.error.json
        nonsense | rules.error.json
        {} {} | rules.error.json
        {"R": NaN} | rules.error.json
        [] | rules.error.object
        "text" | rules.error.object
        null | rules.error.object
        """)
    void saysWhatIsNoRules(String text, String key) {
        assertThatThrownBy(() -> TemplateRules.parse(text)).isInstanceOfSatisfying(RulesException.class,
            e -> assertThat(e.problem().key()).isEqualTo(key));
    }

    @Test
    void refusesWhatIsTooDeepTooLongOrTooMuch() {
        String deep = "{'Fn::Not': [".repeat(20_000);
        String many = "'R': {'Assertions': [" + "{'Assert': {}},".repeat(Limits.ASSERTIONS) + "{'Assert': {}}]}";

        assertTooLarge("{\"R\": " + deep.replace('\'', '"'));
        assertTooLarge("[".repeat(100_000));
        assertTooLarge(" ".repeat(Limits.CHARACTERS) + "{}");
        assertTooLarge("{" + many.replace('\'', '"') + "}");
        assertTooLarge("{\"R\": 1" + "0".repeat(5_000) + "}");
    }

    private static void assertTooLarge(String text) {
        assertThatThrownBy(() -> TemplateRules.parse(text)).isInstanceOfSatisfying(RulesException.class,
            e -> assertThat(e.problem()).isEqualTo(MessageKey.of("rules.error.size")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {'Fn::And': [EQUALS]} | rules.fault.count
        {'Fn::And': [ELEVEN]} | rules.fault.count
        {'Fn::Or': [EQUALS]} | rules.fault.count
        {'Fn::Or': {'x': 1}} | rules.fault.count
        {'Fn::Not': [EQUALS, EQUALS]} | rules.fault.count
        {'Fn::Not': EQUALS} | rules.fault.count
        {'Fn::Equals': ['a']} | rules.fault.count
        {'Fn::Equals': 'a'} | rules.fault.count
        {'Fn::Contains': ['a', 'b']} | rules.fault.list
        {'Fn::EachMemberIn': [['a'], 'b']} | rules.fault.list
        {'Fn::Equals': [['a'], 'b']} | rules.fault.text
        {'Fn::Contains': [['a'], ['b']]} | rules.fault.text
        {'Fn::Equals': [null, 'b']} | rules.fault.operand
        {'Fn::Equals': [{}, 'b']} | rules.fault.operand
        {'Fn::Equals': [{'Ref': 'a', 'Fn::Sub': 'b'}, 'b']} | rules.fault.operand
        {'Fn::Contains': [[['a']], 'b']} | rules.fault.operand
        {'Fn::Equals': [{'Ref': {'Ref': 'a'}}, 'b']} | rules.fault.nested
        {'Fn::Equals': [{'Fn::ValueOf': ['a', {'Ref': 'b'}]}, 'b']} | rules.fault.nested
        {'Fn::Equals': [{'Fn::ValueOfAll': 'a'}, 'b']} | rules.fault.nested
        {'Fn::Equals': [{'Fn::RefAll': ['a']}, 'b']} | rules.fault.nested
        true | rules.fault.condition
        {} | rules.fault.condition
        [EQUALS] | rules.fault.condition
        {'Fn::Not': [EQUALS], 'Fn::Or': []} | rules.fault.condition
        """)
    void whatIsNotAsTheGuideSaysIsAFaultAndLeftToAws(String condition, String key) {
        TemplateRules rules = RuleSet.demand(condition.replace("EQUALS", EQUALS)
            .replace("ELEVEN", String.join(",", Collections.nCopies(11, EQUALS))));

        assertThat(rules.faults()).extracting(MessageKey::key).containsExactly(key);
        assertThat(RuleSet.only(rules, RuleSet.values("a=x", "b=y")).status())
            .isEqualTo(AssertionStatus.CHECKED_BY_AWS);
    }

    @Test
    void twoToTenConditionsAreJoined() {
        String ten = String.join(",", Collections.nCopies(10, EQUALS));

        assertThat(RuleSet.demand("{'Fn::Or': [" + ten + "]}").faults()).isEmpty();
        assertThat(RuleSet.demand("{'Fn::And': [" + EQUALS + "," + EQUALS + "]}").faults()).isEmpty();
    }

    @Test
    void aFaultyRuleDoesNotHideTheOthers() {
        TemplateRules rules = RuleSet.rules("'Empty': {'Assertions': []}, 'Odd': 7, 'None': {}, 'Text': {'Assertions': "
            + "'x'}, 'Good': {'Assertions': [{'Assert': " + EQUALS + "}]}");

        assertThat(rules.faults()).extracting(MessageKey::args)
            .containsExactly(List.of("Empty"), List.of("Odd"), List.of("None"), List.of("Text"));
        assertThat(rules.assertions()).extracting(RuleAssertion::rule).containsExactly("Good");
    }

    @Test
    void readsTheRulesOfTheDemoWithoutFault() throws IOException {
        try (Stream<Path> files = Files.list(
                Path.of("src/main/resources/dev/catalogdesk/demo/scenario/showcase/rules"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                TemplateRules rules = TemplateRules.parse(Files.readString(file));
                assertThat(rules.faults()).isEmpty();
                assertThat(rules.assertions()).isNotEmpty().noneMatch(each -> Phrase.of(each.demand())
                    instanceof Phrase.Unclear);
            });
        }
    }

    @Test
    void theStateOfARuleIsThatOfItsMostPressingAssertion() {
        RulesReport report = RuleSet.rules("'R': {'Assertions': [{'Assert': " + EQUALS + "}, {'Assert': "
            + "{'Fn::Not': [" + EQUALS + "]}}]}, 'S': {'Assertions': [{'Assert': " + EQUALS + "}]}")
            .evaluate(RuleSet.values("a=x"));

        assertThat(report.rules()).containsExactly(
            Map.entry("R", AssertionStatus.VIOLATED), Map.entry("S", AssertionStatus.SATISFIED));
        assertThat(report.with(AssertionStatus.VIOLATED)).extracting(each -> each.assertion().index())
            .containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"String, false", "Number, false", "CommaDelimitedList, true", "List<Number>, true",
        "List<AWS::EC2::Subnet::Id>, true", "AWS::SSM::Parameter::Value<String>, false",
        "AWS::SSM::Parameter::Value<List<String>>, true", "AWS::SSM::Parameter::Value<CommaDelimitedList>, true"})
    void knowsListsByTheirType(String type, boolean list) {
        assertThat(RuleParameter.of(new ProvisioningParameter("k", Optional.empty(), type, true, "",
            ParameterConstraints.none()))).isEqualTo(new RuleParameter("k", list, true, true, List.of()));
    }
}
