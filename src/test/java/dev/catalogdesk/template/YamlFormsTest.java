package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// YAML as CloudFormation's authors write it.
class YamlFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        !Ref A                           | {"Ref": "A"}
        !Ref AWS::Region                 | {"Ref": "AWS::Region"}
        !Ref 12                          | {"Ref": "12"}
        !Condition A                     | {"Condition": "A"}
        !GetAtt A.B.C                    | {"Fn::GetAtt": ["A", "B.C"]}
        !GetAtt [A, B]                   | {"Fn::GetAtt": ["A", "B"]}
        {'Fn::GetAtt': A.B}              | {"Fn::GetAtt": ["A", "B"]}
        {'Fn::GetAtt': A.B}              | {"Fn::GetAtt": "A.B"}
        !Sub '${A}'                      | {"Fn::Sub": "${A}"}
        !Sub ['${A}', {A: b}]            | {"Fn::Sub": ["${A}", {"A": "b"}]}
        !Join ['', [a, !Ref B]]          | {"Fn::Join": ["", ["a", {"Ref": "B"}]]}
        !Select [0, !Split [',', a]]     | {"Fn::Select": [0, {"Fn::Split": [",", "a"]}]}
        !If [A, b, !Ref AWS::NoValue]    | {"Fn::If": ["A", "b", {"Ref": "AWS::NoValue"}]}
        !Equals [a, b]                   | {"Fn::Equals": ["a", "b"]}
        !And [!Condition A, {Condition: B}] | {"Fn::And": [{"Condition": "A"}, {"Condition": "B"}]}
        !Or [a, b]                       | {"Fn::Or": ["a", "b"]}
        !Not [a]                         | {"Fn::Not": ["a"]}
        !FindInMap [A, b, c]             | {"Fn::FindInMap": ["A", "b", "c"]}
        !GetAZs                          | {"Fn::GetAZs": null}
        !GetAZs ''                       | {"Fn::GetAZs": ""}
        !ImportValue a                   | {"Fn::ImportValue": "a"}
        !Base64 a                        | {"Fn::Base64": "a"}
        !Cidr [a, 6, 8]                  | {"Fn::Cidr": ["a", 6, 8]}
        !Transform {Name: A}             | {"Fn::Transform": {"Name": "A"}}
        !Length [a]                      | {"Fn::Length": ["a"]}
        !ToJsonString {A: b}             | {"Fn::ToJsonString": {"A": "b"}}
        !Contains [[a], b]               | {"Fn::Contains": [["a"], "b"]}
        !EachMemberIn [[a], [b]]         | {"Fn::EachMemberIn": [["a"], ["b"]]}
        !EachMemberEquals [[a], b]       | {"Fn::EachMemberEquals": [["a"], "b"]}
        !RefAll AWS::EC2::VPC::Id        | {"Fn::RefAll": "AWS::EC2::VPC::Id"}
        !ValueOf [A, b]                  | {"Fn::ValueOf": ["A", "b"]}
        !ValueOfAll [a, b]               | {"Fn::ValueOfAll": ["a", "b"]}
        """)
    void turnsShortFormsIntoLongOnes(String yaml, String json) {
        assertThat(TemplateParser.parse("A: " + yaml)).isEqualTo(TemplateParser.parse("{\"A\": " + json + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-09-09", "2010-09-09T12:00:00Z", "012", "0o17", "0x1F", "0123456789012", "1_000",
        "1:30", ".5", "+1", "1.", "1.2.3", ".inf", ".nan", "yes", "No", "on", "OFF", "y", "n", "tRue", "nuLL", "="})
    void keepsAsTextWhatJsonWouldNotTakeForMore(String text) {
        assertThat(TemplateParser.parse("A: " + text).root().get("A")).contains(Scalar.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "345600", "123456789012", "1.50", "0.10", "1e3", "12345678901234567890123"})
    void keepsEveryDigitOfANumber(String text) {
        assertThat(TemplateParser.parse("A: " + text).root().get("A")).contains(new Scalar(text, Kind.NUMBER));
        assertThat(TemplateParser.parse("A: '" + text + "'").root().get("A")).contains(Scalar.of(text));
    }

    @Test
    void readsTruthAndNothing() {
        assertThat(TemplateParser.parse("{A: [true, True, FALSE, 'true', !!str true, null, ~, ]}"))
            .isEqualTo(TemplateParser.parse("{\"A\": [true, true, false, \"true\", \"true\", null, null]}"));
        assertThat(TemplateParser.parse("A:\nB: ''\n")).isEqualTo(TemplateParser.parse("{\"A\": null, \"B\": \"\"}"));
    }

    @Test
    void readsTextsOfSeveralLines() {
        assertThat(TemplateParser.parse("A: |\n  a\n   b\n\nB: >-\n  c\n  d\nC: e\n  f\nD: !Sub |\n  ${g}\n"))
            .isEqualTo(TemplateParser.parse(
                "{\"A\": \"a\\n b\\n\", \"B\": \"c d\", \"C\": \"e f\", \"D\": {\"Fn::Sub\": \"${g}\\n\"}}"));
    }

    @Test
    void readsLinesThatEndAsOnWindowsAndAfterAByteOrderMark() {
        String text = "A:\n  - b\n  - |\n    c\n    d\nE: f # g\n";

        assertThat(TemplateParser.parse("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(TemplateParser.parse(text));
        assertThat(TemplateParser.parse("\uFEFF{\r\n\t\"A\": 1\r\n}")).isEqualTo(TemplateParser.parse("{\"A\": 1}"));
    }

    @Test
    void takesEmptySectionsForNone() {
        Template template = TemplateParser.parse("Parameters:\nMappings:\nResources:\n  A: {Type: T}\nOutputs: {}\n");

        assertThat(template.parameters()).isEmpty();
        assertThat(template.outputs()).isEmpty();
        assertThat(template.mappings().entries()).isEmpty();
    }

    @Test
    void mergesOneObjectAndSeveral() {
        assertThat(TemplateParser.parse("a: &a {p: 1, q: 2}\nb: &b {q: 3, r: 4}\nc: {<<: [*a, *b], r: 5}\n").root()
            .mapping("c")).isEqualTo(TemplateParser.parse("{\"p\": 1, \"q\": 2, \"r\": 5}").root());
        assertThat(TemplateParser.parse("'<<': 1").root().text("<<")).contains("1");
    }

    @Test
    void placesWhatAnAliasStandsForWhereItIsUsed() {
        Template template = TemplateParser.parse("Resources:\n  A: &a\n    Type: T\n  B: *a\n");

        assertThat(template.resource("A").orElseThrow().place()).isEqualTo(new Place(2, 3));
        assertThat(template.resource("B").orElseThrow().place()).isEqualTo(new Place(4, 3));
    }
}
