package dev.catalogdesk.changes.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catalogdesk.changes.AttributeChangeType;
import dev.catalogdesk.changes.UpgradePair;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.template.TemplateParser;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateDifferenceTest {
    @Test
    void takesOrderCommentsAndNotationForNoDifference() {
        Template yaml = TemplateParser.parse("""
            # A comment
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                DependsOn: [Topic, Role]
                Properties: {DelaySeconds: 5, FifoQueue: true, QueueName: !Sub '${AWS::StackName}-q'}
              Topic: {Type: AWS::SNS::Topic}
              Role: {Type: AWS::IAM::Role}
            """);
        Template json = TemplateParser.parse("""
            {"Resources": {"Role": {"Type": "AWS::IAM::Role"}, "Topic": {"Type": "AWS::SNS::Topic"},
              "Queue": {"Properties": {"QueueName": {"Fn::Sub": "${AWS::StackName}-q"}, "FifoQueue": "true",
                "DelaySeconds": "5"}, "DependsOn": ["Role", "Topic"], "Type": "AWS::SQS::Queue"}},
             "Transform": ["AWS::Serverless-2016-10-31"]}""");

        assertThat(TemplateDifference.between(yaml, json).changes()).isEmpty();
        assertThat(TemplateDifference.between(yaml, json).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Description: a                     | Description: b                     | MODIFY Description",
        "Transform: A                       | Transform: [A, B]                  | ADD Transform[1]",
        "Metadata: {a: {b: 1}}              | Metadata: {a: {b: 2}}              | MODIFY Metadata.a.b",
        "Outputs: {A: {Value: x}}           | Outputs: {A: {Value: !Ref Q}}      | MODIFY Outputs.A.Value",
        "Outputs: {A: {Value: x}}           | Outputs: {B: {Value: x}}           | REMOVE Outputs.A, ADD Outputs.B",
        "Conditions: {C: !Equals [a, b]}    | Conditions: {C: !Equals [a, c]}    | MODIFY Conditions.C",
        "Mappings: {M: {k: {v: 1}}} | Mappings: {M: {k: {v: 2, w: 1}}} | MODIFY Mappings.M.k.v, ADD Mappings.M.k.w",
        "Rules: {R: {Assertions: [{Assert: a}]}} | Rules: {}                     | REMOVE Rules.R",
        "Metadata: {a: null}                | Metadata: {a: ''}                  | MODIFY Metadata.a",
        "Metadata: {a: [x]}                 | Metadata: {a: {x: y}}              | MODIFY Metadata.a",
    })
    void findsTheSmallestPlacesThatDiffer(String before, String after, String found) {
        assertThat(places(template(before), template(after))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tags: [{Key: a, Value: 1}, {Key: b, Value: 1}] | Tags: [{Key: b, Value: 2}]"
            + "| REMOVE Q.Tags[0], MODIFY Q.Tags[0].Value",
        "Name: !Sub a                                    | Name: !Sub b                       | MODIFY Q.Name",
        "Name: !If [c, a, {x: 1}]                        | Name: !If [c, a, {x: 2}]           | MODIFY Q.Name",
        "Name: {Ref: a}                                  | Name: {x: a}                       | MODIFY Q.Name",
        "Policy: {Statement: [{Sid: x, Effect: Deny}]} | Policy: {Statement: [{Sid: x, Effect: Allow}]}"
            + "| MODIFY Q.Policy.Statement[0].Effect",
    })
    void namesResourceAndProperty(String before, String after, String found) {
        List<TemplateChange> changes = TemplateDifference.between(resource(before), resource(after)).changes();

        assertThat(changes.stream().map(each ->
            each.type() + " " + each.name() + "." + each.path().property().orElseThrow())
            .collect(Collectors.joining(", "))).isEqualTo(found);
        assertThat(changes).allMatch(each -> each.section().equals("Resources"));
    }

    @Test
    void goesIntoLoops() {
        String loop = "'Fn::ForEach::Queues': [Name, [a, b], {'Queue${Name}': {Type: AWS::SQS::Queue, "
            + "Properties: {DelaySeconds: 5}}}]";

        assertThat(places(TemplateParser.parse("Resources: {" + loop + "}"),
            TemplateParser.parse("Resources: {" + loop.replace(": 5", ": 6").replace("a, b", "a, b, c") + "}")))
            .isEqualTo("ADD Resources.Fn::ForEach::Queues[2],"
                + " MODIFY Resources.Fn::ForEach::Queues.Queue${Name}.Properties.DelaySeconds");
    }

    @Test
    void showsADifferenceAndWhereItStands() {
        TemplateChange change = TemplateDifference.between(resource("Script: !Sub \"run\\nset b\""),
            resource("Script: !Sub \"run\\nset c\"")).of(Section.RESOURCES, "Q").getFirst();

        assertThat(change.difference().lines()).extracting(TextDifferenceTest::shown)
            .containsExactly("Fn::Sub: |", "  run", "  set [-b-][+c+]");
        assertThat(change.after().orElseThrow().place().line()).isEqualTo(1);
    }

    @Test
    void neverShowsDefaultsOfSecretParameters() {
        Template before = template("Parameters: {P: {Type: String, Default: hunter1, NoEcho: true}}");
        Template after = template("Parameters: {P: {Type: String, Default: hunter2}}");

        assertThat(places(before, after)).isEqualTo("MODIFY Parameters.P.Default, REMOVE Parameters.P.NoEcho");
        assertThat(TemplateDifference.between(before, after).toString()).doesNotContain("hunter");
        assertThat(TemplateDifference.between(template("Outputs: {}"), before).toString())
            .doesNotContain("hunter").contains("****");
        assertThat(TemplateDifference.between(template("Parameters: {}"), before).toString())
            .doesNotContain("hunter").contains("****");
    }

    @Test
    void neverShowsDefaultsOfSensitiveVariablesOfTerraform() {
        String before = """
            {"terraform": {}, "variable": {"v": {"sensitive": true, "default": {"k": "hunter1"}}}}""";
        TemplateDifference difference = TemplateDifference.between(
            TemplateParser.parse(before), TemplateParser.parse(before.replace("hunter1", "hunter2")));

        assertThat(difference.changes()).singleElement()
            .satisfies(each -> assertThat(each.path()).hasToString("variable.v.default.k"));
        assertThat(difference.toString()).doesNotContain("hunter");
    }

    @Test
    void findsNoDifferenceOfATemplateToItselfOrItsTwin() throws IOException {
        assertThat(upgrades()).isNotEmpty().allSatisfy(each -> {
            assertThat(TemplateDifference.between(each.after(), each.after()).changes()).isEmpty();
            assertThat(TemplateDifference.between(each.before(), twin(each.before())).changes()).isEmpty();
            assertThat(TemplateDifference.between(each.after(), twin(each.after())).changes()).isEmpty();
        });
    }

    @Test
    void findsTheSamePlacesBothWaysBetweenVersionsOfOthers() throws IOException {
        assertThat(upgrades()).isNotEmpty().allSatisfy(each -> {
            assertThat(count(each.before(), each.after(), AttributeChangeType.ADD))
                .isEqualTo(count(each.after(), each.before(), AttributeChangeType.REMOVE));
            assertThat(TemplateDifference.between(each.before(), each.after()).isEmpty())
                .isEqualTo(CanonicalTemplate.of(each.before()).equals(CanonicalTemplate.of(each.after())));
        });
    }

    private static Template twin(Template template) {
        return TemplateParser.parse(TemplateJson.write(template.root()));
    }

    @Test
    void endsSoonWithHugeTemplates() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
            assertThat(TemplateDifference.between(huge("a"), huge("b")).isEmpty()).isFalse());
    }

    private static Template huge(String word) {
        return template("Metadata: {" + IntStream.range(0, 20_000).mapToObj(i -> word + i + ": [" + word + ", x]")
            .collect(Collectors.joining(", ")) + ", L: [" + IntStream.range(0, 40_000).mapToObj(i -> word + i)
            .collect(Collectors.joining(", ")) + "]}");
    }

    private static long count(Template before, Template after, AttributeChangeType type) {
        return TemplateDifference.between(before, after).changes().stream()
            .filter(each -> each.type() == type && !each.path().toString().contains("[")).count();
    }

    private static List<UpgradePair> upgrades() throws IOException {
        assumeTrue(UpgradePair.present(), () -> "The upgrades " + UpgradePair.place() + " are not beside the project.");
        return UpgradePair.all();
    }

    private static String places(Template before, Template after) {
        return TemplateDifference.between(before, after).changes().stream()
            .map(each -> each.type() + " " + each.path()).collect(Collectors.joining(", "));
    }

    private static Template template(String sections) {
        return TemplateParser.parse("Resources: {}\n" + sections);
    }

    private static Template resource(String properties) {
        return TemplateParser.parse("Resources: {Q: {Type: 'AWS::SQS::Queue', Properties: {" + properties + "}}}");
    }
}
