package dev.catalogdesk.demo.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.catalogdesk.template.TemplateParser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// CloudFormation's words about templates that it refuses. Those of the first list were recorded from AWS.
class TemplateWordsTest {
    private static final String QUEUE = "Resources: {Q: {Type: 'AWS::SQS::Queue'}}\n";

    static Stream<Arguments> recorded() {
        return Stream.of(
            arguments("{\"this is invalid JSON\"=\"bobbins\"}",
                "Template format error: JSON not well-formed. (line 1, column 25)"),
            arguments("Parameters: {}\n", "Template format error: At least one Resources member must be defined."),
            arguments("Resources: {A: text}", "Template format error: Any Resources member must be an object."),
            arguments("Resources: {A: {Properties: {}}}",
                "Template format error: [/Resources/A] Every Resources object must contain a Type member."),
            arguments("Resources: {A: {Type: 'AWS::SNS::Topic', Invalid: 1}}",
                "Invalid template resource property 'Invalid'"),
            arguments("Resources: {'AWS::NoValue': {Type: 'AWS::SNS::Topic'}}",
                "Template format error: Resource name AWS::NoValue is non alphanumeric."),
            arguments("Parameters: {'AWS::NoValue': {Type: String}}\n" + QUEUE,
                "Template format error: Parameter name AWS::NoValue is non alphanumeric."),
            arguments("Mappings: {M: {A: text}}\n" + QUEUE,
                "Template format error: Every Mappings member A must be a map"),
            arguments("Mappings: {M: {A: {B: {C: d}}}}\n" + QUEUE,
                "Template format error: Every Mappings attribute must be a String or a List."),
            arguments("Outputs: {O: {Description: none}}\n" + QUEUE,
                "Template format error: Every Outputs member must contain a Value object"),
            arguments("Outputs: {MyOutput: {Value: }}\n" + QUEUE,
                "[/Outputs/MyOutput/Value] 'null' values are not allowed in templates"),
            arguments("Transform: {Name: {Ref: A}}\n" + QUEUE, "Key Name of transform definition must be a string."),
            arguments(topic("!Ref NonExistingResource"), "Template format error: Unresolved resource dependencies"
                + " [NonExistingResource] in the Resources block of the template"),
            arguments(topic("!If [MissingCondition, a, b]"),
                "Template error: unresolved condition dependency MissingCondition in Fn::If"),
            arguments(topic("!Select [one, [a]]"),
                "Template error: Fn::Select requires a list argument with two elements: an integer index and a list"),
            arguments(topic("!Split ['', a]"), "Template error: every Fn::Split object requires two parameters, (1) a"
                + " string delimiter and (2) a string to be split or a function that returns a string to be split."),
            arguments(topic("!Join [a]"), "Template error: every Fn::Join object requires two parameters, (1) a string"
                + " delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such"
                + " as Fn::GetAZs) to be joined."),
            arguments(topic("!GetAtt [Q]"), "Template error: every Fn::GetAtt object requires two non-empty parameters,"
                + " the resource name and the resource attribute"),
            arguments("Conditions: {C: !Equals [a]}\n" + QUEUE,
                "Template error: every Fn::Equals object requires a list of 2 string parameters."));
    }

    static Stream<Arguments> known() {
        return Stream.of(
            arguments("Resources:\n  A: {\n    Type: x\n", "Template format error: YAML not well-formed. (line"),
            arguments("just a text", "Template format error: unsupported structure."),
            arguments("Resource: {}\n" + QUEUE, "Invalid template property or properties [Resource]"),
            arguments("AWSTemplateFormatVersion: 2011-01-01\n" + QUEUE,
                "Template format error: unsupported value for AWSTemplateFormatVersion."),
            arguments("Outputs: [a]\n" + QUEUE, "Template format error: Any Outputs member must be an object."),
            arguments("Parameters: {A: {Default: a}}\n" + QUEUE,
                "Template format error: Every Parameters object must contain a Type member."),
            arguments("Parameters: {A: {Type: String, Typ: a}}\n" + QUEUE,
                "Invalid template parameter property 'Typ'"),
            arguments("Outputs: {A: {Value: [a]}}\n" + QUEUE, "Template format error: The Value field of every Outputs"
                + " member must evaluate to a String and not a List."),
            arguments("Resources: {A: {Type: 'AWS::SNS::Topic', DependsOn: B}, B: {Type: 'AWS::SNS::Topic',"
                + " DependsOn: A}}", "Circular dependency between resources: [A, B]"),
            arguments("Resources: {A: {Type: 'AWS::SNS::Topic', Condition: C}}",
                "Template format error: Unresolved condition dependencies [C] in the Resources block of the template"),
            arguments("Conditions: {C: !Equals [!Ref Q, a]}\n" + QUEUE, "Template format error: Unresolved dependencies"
                + " [Q]. Cannot reference resources in the Conditions block of the template"),
            arguments("Conditions: {C: !Not [{Condition: D}]}\n" + QUEUE,
                "Template error: unresolved condition dependency D in Condition"),
            arguments(topic("!FindInMap [M, a, b]"),
                "Template error: Mapping named 'M' is not present in the 'Mappings' section of template."),
            arguments(topic("!FindInMap [M, a]"), "Template error: every Fn::FindInMap object requires three"),
            arguments(topic("!Ref [a]"), "Template error: every Ref object must have a single String value."),
            arguments(topic("!Base64 [a]"), "Template error: every Fn::Base64 object must have a String-typed value."),
            arguments(topic("!Sub [a]"), "Template error: One or more Fn::Sub intrinsic functions don't specify"),
            arguments(topic("!Sub '${a b}'"), "Template error: variable names in Fn::Sub syntax must contain only"),
            arguments(topic("!If [C]"), "Template error: Fn::If requires a list argument with three elements"),
            arguments("Conditions: {C: !Not [!Equals [a, b], !Equals [a, b]]}\n" + QUEUE,
                "Template error: every Fn::Not object requires one boolean parameter."),
            arguments("Conditions: {C: !And [!Equals [a, b]]}\n" + QUEUE,
                "Template error: every Fn::And object requires a list of at least 2 and at most 10 boolean"));
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void saysWhatAwsWasRecordedToSay(String template, String words) {
        assertThat(JudgedText.problem(template)).contains(words);
    }

    @ParameterizedTest
    @MethodSource("known")
    void saysWhatIsWrong(String template, String words) {
        assertThat(JudgedText.problem(template)).hasValueSatisfying(said -> assertThat(said).startsWith(words));
    }

    @Test
    void takesAsManyAsTheLimitsSayAndNoMore() {
        assertThat(JudgedText.problem("Resources:\n" + members(500, "Type: 'AWS::SNS::Topic'"))).isEmpty();
        assertThat(JudgedText.problem("Resources:\n" + members(501, "Type: 'AWS::SNS::Topic'"))).contains(
            "Template format error: Number of resources, 501, is greater than maximum allowed, 500");
        assertThat(JudgedText.problem(QUEUE + "Parameters:\n" + members(201, "Type: String"))).contains(
            "Template format error: Number of parameters, 201, is greater than maximum allowed, 200");
        assertThat(JudgedText.problem(QUEUE + "Outputs:\n" + members(201, "Value: a"))).contains(
            "Template format error: Number of outputs, 201, is greater than maximum allowed, 200");
        assertThat(JudgedText.problem(QUEUE + "Mappings:\n" + members(201, "a: {b: c}"))).contains(
            "Template format error: Number of mappings, 201, is greater than maximum allowed, 200");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "AWS::IAM::Role          |             | ''                        | CAPABILITY_IAM",
        "AWS::IAM::Role          | RoleName: a | ''                        | CAPABILITY_NAMED_IAM",
        "AWS::IAM::Role          | RoleName: a | CAPABILITY_IAM            | CAPABILITY_NAMED_IAM",
        "AWS::IAM::Role          | RoleName: a | CAPABILITY_NAMED_IAM      | ''",
        "AWS::IAM::Role          |             | CAPABILITY_NAMED_IAM      | ''",
        "AWS::IAM::Policy        | PolicyName: a | ''                      | CAPABILITY_IAM",
        "AWS::SNS::Topic         | TopicName: a | ''                       | ''"})
    void demandsWhatIamNeeds(String type, String properties, String acknowledged, String missing) {
        NeededCapabilities needed = needed("Resources: {A: {Type: '" + type + "', Properties: {"
            + (properties == null ? "" : properties) + "}}}");
        assertThat(needed.refusal(List.of(acknowledged), false))
            .isEqualTo(Optional.of(missing).filter(name -> !name.isEmpty())
                .map(name -> "Requires capabilities : [" + name + "]"));
    }

    @Test
    void macrosAreToBeAcknowledgedUnlessReviewed() {
        NeededCapabilities needed = needed("Transform: AWS::Serverless-2016-10-31\n" + QUEUE);
        Collection<String> none = List.of();
        assertThat(needed.refusal(none, false)).contains("Requires capabilities : [CAPABILITY_AUTO_EXPAND]");
        assertThat(needed.refusal(none, true)).isEmpty();
        assertThat(needed("Resources: {A: {Type: 'AWS::IAM::User'}, B: {Type: 'AWS::IAM::User'}}").reason())
            .isEqualTo("The following resource(s) require capabilities: [AWS::IAM::User]");
    }

    private static NeededCapabilities needed(String template) {
        return NeededCapabilities.of(TemplateParser.parse(template));
    }

    private static String topic(String name) {
        return "Resources: {Q: {Type: 'AWS::SNS::Topic', Properties: {TopicName: " + name + "}}}";
    }

    private static String members(int count, String definition) {
        return IntStream.range(0, count).mapToObj(i -> "  A" + i + ": {" + definition + "}\n")
            .collect(Collectors.joining());
    }
}
