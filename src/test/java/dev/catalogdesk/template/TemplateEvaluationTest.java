package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.template.Resolved.Pending;
import dev.catalogdesk.template.TemplateEvaluation.Result;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateEvaluationTest {
    private static final String TEMPLATE = """
        Parameters:
          Name: {Type: String, Default: web}
          Zones: {Type: CommaDelimitedList, Default: 'a, b'}
          Secret: {Type: String, NoEcho: true, Default: hidden}
        Mappings:
          Sizes: {eu-west-1: {web: t3.small, list: [x, y]}}
        Conditions:
          IsWeb: !Equals [!Ref Name, web]
          IsOther: !Not [!Condition IsWeb]
          Both: !And [!Condition IsWeb, !Condition IsOther]
          Either: !Or [!Condition IsWeb, !Condition IsOther]
          Circle: !Condition Circle
        Resources:
          Topic: {Type: 'AWS::SNS::Topic'}
          Subject:
            Type: Custom::Subject
            Properties:
              Value: SUBJECT
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        !Ref Name                                                    | web
        !Ref Zones                                                   | ["a","b"]
        !Ref AWS::Region                                             | eu-west-1
        !Ref AWS::Partition                                          | aws
        !Join ['-', [a, !Ref Name]]                                  | a-web
        !Join ['-', !Ref Zones]                                      | a-b
        !Sub '${Name} in ${AWS::Region}, ${!Name}'                   | web in eu-west-1, ${Name}
        !Sub ['${x}!', {x: !Ref Name}]                               | web!
        !Select [1, !Ref Zones]                                      | b
        !Select ['0', !Split ['.', 'p.q']]                           | p
        !If [IsWeb, yes it is, no]                                   | yes it is
        !If [Both, x, !If [Either, y, z]]                            | y
        !FindInMap [Sizes, !Ref 'AWS::Region', !Ref Name]            | t3.small
        !FindInMap [Sizes, !Ref 'AWS::Region', none, {DefaultValue: d}] | d
        !Base64 hello                                                | aGVsbG8=
        !Cidr [10.0.0.0/16, 2, 8]                                    | ["10.0.0.0/24","10.0.1.0/24"]
        !Select [1, !Cidr ['2001:db8::/56', 2, 64]]                  | 2001:db8:0:1:0:0:0:0/64
        !GetAZs ''                                                   | ["eu-west-1a","eu-west-1b","eu-west-1c"]
        Fn::Length: !Ref Zones                                       | 2
        Fn::ToJsonString: {a: !Ref Name}                             | {"a":"web"}
        [a, !Ref AWS::NoValue]                                       | ["a"]
        {a: 5, b: !If [IsOther, x, !Ref AWS::NoValue]}               | {"a":"5"}
        """)
    void givesWhatTheFunctionsSay(String value, String expected) {
        assertThat(evaluate(value).value().shownText()).isEqualTo(expected);
    }

    @Test
    void tellsOnWhatAnUnknownValueDepends() {
        Result joined = evaluate("!Join ['-', [a, !GetAtt Topic.TopicName]]");
        Result substituted = evaluate("!Sub 'arn/${Topic}/x'");
        Result imported = evaluate("!ImportValue shared-vpc");

        assertThat(joined.value()).isInstanceOf(Pending.class);
        assertThat(joined.value().shownText()).isEqualTo(Resolved.KNOWN_AFTER_APPLY);
        assertThat(joined.value().pending()).extracting(Dependency::entity).containsExactly("Topic.TopicName");
        assertThat(substituted.value().shownText()).isEqualTo("arn/" + Resolved.KNOWN_AFTER_APPLY + "/x");
        assertThat(substituted.resources()).extracting(Dependency::entity).containsExactly("Topic");
        assertThat(imported.value().pending()).extracting(Dependency::entity)
            .containsExactly("Fn::ImportValue.shared-vpc");
    }

    @Test
    void notesParametersThatWentIntoItButNotThoseThatDecidedAndNotWhatWasLeftOut() {
        assertThat(evaluate("!If [IsWeb, !Select [0, [!Ref Secret, !Ref Zones]], x]").parameters())
            .containsExactly("Secret");
    }

    @Test
    void keepsSecretsOutOfSight() {
        assertThat(evaluate("!Sub 'user:${Secret}'").value().shownText()).isEqualTo("****");
        assertThat(evaluate("!Base64 {Ref: Secret}").value().shownText()).isEqualTo("****");
        assertThat(evaluate("!Split [d, !Ref Secret]").value().shownText()).isEqualTo("[\"****\",\"****\",\"****\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        !Ref Nobody                       | no parameter or resource Nobody
        !GetAtt Nobody.Arn                | no resource for the attribute Nobody.Arn
        !Select [7, [a]]                  | cannot select nonexistent value at index 7
        !Select [-1, [a]]                 | cannot select nonexistent value at index -1
        !If [Nothing, a, b]               | no condition Nothing
        !If [Circle, a, b]                | depends on itself
        !If [IsWeb, a]                    | Fn::If is called wrongly
        !FindInMap [Sizes, nowhere, web]  | unable to get mapping for Sizes::nowhere::web
        !Cidr [example.com/16, 2, 8]      | Fn::Cidr is called wrongly
        !Cidr [10.0.0.0/16, 257, 8]       | Fn::Cidr is called wrongly
        !Cidr [10.0.0.0/30, 8, 1]         | Fn::Cidr is called wrongly
        !Split ['', x]                    | Fn::Split is called wrongly
        """)
    void tellsMistakesWithTheirPlace(String value, String problem) {
        assertThatThrownBy(() -> evaluate(value)).isInstanceOf(TemplateException.class).hasMessageContaining(problem);
    }

    @Test
    void doesNotFillTheMemoryForNestedSubstitutions() {
        String value = "'" + "x".repeat(64) + "'";
        for (int i = 0; i < 30; i++) {
            value = "{'Fn::Sub': ['${a}${a}${a}${a}', {a: " + value + "}]}";
        }
        String hostile = value;
        assertThatThrownBy(() -> evaluate(hostile)).isInstanceOf(TemplateException.class)
            .hasMessageContaining("characters");
    }

    private static Result evaluate(String value) {
        String nested = value.startsWith("Fn::") ? "{" + value + "}" : value;
        Template template = TemplateParser.parse(TEMPLATE.replace("SUBJECT", nested));
        EvaluationContext context = new EvaluationContext(template, Map.of(),
            StackFacts.of("eu-west-1", "111111111111", "stack", "arn:stack"), ResourceValues.unknown());
        TemplateValue subject = template.resource("Subject").orElseThrow().properties().get("Value").orElseThrow();
        return new TemplateEvaluation(context).evaluate(subject);
    }
}
