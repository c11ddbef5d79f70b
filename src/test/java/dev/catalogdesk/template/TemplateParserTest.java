package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateParserTest {
    private static final String YAML = """
        AWSTemplateFormatVersion: 2010-09-09
        Description: A queue
        Metadata:
          AWS::CloudFormation::Interface:
            ParameterGroups:
              - Label: {default: Queue}
                Parameters: [QueueName]
        Parameters:
          QueueName:
            Type: String
            Default: 0010
            MinLength: 1
            MaxLength: 80
            AllowedPattern: '[a-z0-9]+'
            ConstraintDescription: Small letters and digits
            Description: Name of the queue
          Retention:
            Type: Number
            Default: 345600
            AllowedValues: [60, 345600]
            MinValue: 60
            MaxValue: 1209600
          Token:
            Type: String
            NoEcho: true
        Rules:
          Short:
            Assertions:
              - Assert: !Equals [!Ref Retention, '60']
                AssertDescription: Sixty seconds
        Resources:
          Queue:
            Type: AWS::SQS::Queue
            Properties:
              QueueName: !Sub '${QueueName}-main'
              MessageRetentionPeriod: !Ref Retention
        Outputs:
          QueueArn:
            Description: ARN of the queue
            Value: !GetAtt Queue.Arn
        """;
    private static final String JSON = """
        {
        \t"AWSTemplateFormatVersion": "2010-09-09",
        \t"Description": "A queue",
        \t"Metadata": {"AWS::CloudFormation::Interface": {"ParameterGroups": [
        \t\t{"Label": {"default": "Queue"}, "Parameters": ["QueueName"]}]}},
        \t"Parameters": {
        \t\t"QueueName": {"Type": "String", "Default": "0010", "MinLength": 1, "MaxLength": 80,
        \t\t\t"AllowedPattern": "[a-z0-9]+", "ConstraintDescription": "Small letters and digits",
        \t\t\t"Description": "Name of the queue"},
        \t\t"Retention": {"Type": "Number", "Default": 345600, "AllowedValues": [60, 345600],
        \t\t\t"MinValue": 60, "MaxValue": 1209600},
        \t\t"Token": {"Type": "String", "NoEcho": true}},
        \t"Rules": {"Short": {"Assertions": [{"Assert": {"Fn::Equals": [{"Ref": "Retention"}, "60"]},
        \t\t"AssertDescription": "Sixty seconds"}]}},
        \t"Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {
        \t\t"QueueName": {"Fn::Sub": "${QueueName}-main"}, "MessageRetentionPeriod": {"Ref": "Retention"}}}},
        \t"Outputs": {"QueueArn": {"Description": "ARN of the queue",
        \t\t"Value": {"Fn::GetAtt": ["Queue", "Arn"]}}}
        }
        """;

    @Test
    void readsTheSameFromYamlAndJson() {
        assertThat(TemplateParser.parse(YAML)).isEqualTo(TemplateParser.parse(JSON));
    }

    @Test
    void readsParametersWithAllTheirConstraintsInOrder() {
        Template template = TemplateParser.parse(YAML);

        assertThat(template.parameters()).extracting(ProvisioningParameter::key)
            .containsExactly("QueueName", "Retention", "Token");
        ProvisioningParameter name = template.parameter("QueueName").orElseThrow();
        assertThat(name.type()).isEqualTo("String");
        assertThat(name.description()).isEqualTo("Name of the queue");
        assertThat(name.constraints().minLength()).contains("1");
        assertThat(name.constraints().maxLength()).contains("80");
        assertThat(name.constraints().allowedPattern()).contains("[a-z0-9]+");
        assertThat(name.constraints().constraintDescription()).contains("Small letters and digits");
        ProvisioningParameter retention = template.parameter("Retention").orElseThrow();
        assertThat(retention.constraints().allowedValues()).containsExactly("60", "345600");
        assertThat(retention.constraints().minValue()).contains("60");
        assertThat(retention.constraints().maxValue()).contains("1209600");
        ProvisioningParameter token = template.parameter("Token").orElseThrow();
        assertThat(token.noEcho()).isTrue();
        assertThat(token.required()).isTrue();
    }

    @Test
    void keepsTheTextOfDatesAndNumbersAsWritten() {
        Template template = TemplateParser.parse(YAML);

        assertThat(template.formatVersion()).isEqualTo("2010-09-09");
        assertThat(template.parameter("QueueName").orElseThrow().defaultValue()).contains("0010");
        assertThat(template.parameter("Retention").orElseThrow().defaultValue()).contains("345600");
    }

    @Test
    void readsResourcesOutputsRulesAndMetadata() {
        Template template = TemplateParser.parse(YAML);

        assertThat(template.resources()).singleElement().satisfies(queue -> {
            assertThat(queue.logicalId()).isEqualTo("Queue");
            assertThat(queue.type()).isEqualTo("AWS::SQS::Queue");
            assertThat(TemplateJson.write(queue.properties())).isEqualTo(
                "{\"QueueName\":{\"Fn::Sub\":\"${QueueName}-main\"},"
                + "\"MessageRetentionPeriod\":{\"Ref\":\"Retention\"}}");
        });
        assertThat(template.outputs()).singleElement().satisfies(output -> {
            assertThat(output.description()).isEqualTo("ARN of the queue");
            assertThat(TemplateJson.write(output.value())).isEqualTo("{\"Fn::GetAtt\":[\"Queue\",\"Arn\"]}");
        });
        assertThat(TemplateJson.write(template.rules())).isEqualTo("{\"Short\":{\"Assertions\":[{\"Assert\":"
            + "{\"Fn::Equals\":[{\"Ref\":\"Retention\"},\"60\"]},\"AssertDescription\":\"Sixty seconds\"}]}}");
        assertThat(template.metadata().get("AWS::CloudFormation::Interface")).isPresent();
    }

    @Test
    void turnsNestedShortFormsIntoLongOnes() {
        Template template = TemplateParser.parse("""
            Resources:
              A:
                Type: T
                Condition: Wanted
                Properties:
                  P: !If [Wanted, !Join ['-', [!Ref B, !ImportValue x]], !Ref 'AWS::NoValue']
                  Q: !GetAtt Nested.Outputs.Name
                  R: {'Fn::GetAtt': 'Nested.Arn'}
            Conditions:
              Wanted: !Not [!Condition Other]
            """);

        assertThat(TemplateJson.write(template.resources().getFirst().properties())).isEqualTo(
            "{\"P\":{\"Fn::If\":[\"Wanted\",{\"Fn::Join\":[\"-\",[{\"Ref\":\"B\"},{\"Fn::ImportValue\":\"x\"}]]},"
            + "{\"Ref\":\"AWS::NoValue\"}]},\"Q\":{\"Fn::GetAtt\":[\"Nested\",\"Outputs.Name\"]},"
            + "\"R\":{\"Fn::GetAtt\":[\"Nested\",\"Arn\"]}}");
        assertThat(TemplateJson.write(template.root().mapping("Conditions")))
            .isEqualTo("{\"Wanted\":{\"Fn::Not\":[{\"Condition\":\"Other\"}]}}");
    }

    @Test
    void readsTheVariablesOfATerraformConfiguration() {
        Template template = TemplateParser.parse("""
            {"//": "A registry", "terraform": {"required_version": ">= 1.6"},
             "variable": {
               "name": {"type": "string", "description": "Its name"},
               "scan": {"type": "bool", "default": true},
               "teams": {"type": "${list(string)}", "default": ["a", "b"]},
               "token": {"type": "string", "sensitive": true}},
             "resource": {"aws_ecr_repository": {"main": {"name": "${var.name}"}}},
             "output": {"url": {"value": "${aws_ecr_repository.main.repository_url}", "description": "Where"}}}
            """);

        assertThat(template.description()).isEqualTo("A registry");
        assertThat(template.parameters()).extracting(ProvisioningParameter::key, ProvisioningParameter::type,
                ProvisioningParameter::defaultValue, ProvisioningParameter::noEcho)
            .containsExactly(
                tuple("name", "string", Optional.empty(), false),
                tuple("scan", "bool", Optional.of("true"), false),
                tuple("teams", "list(string)", Optional.of("[\"a\",\"b\"]"), false),
                tuple("token", "string", Optional.empty(), true));
        assertThat(template.resources()).extracting(TemplateResource::logicalId)
            .containsExactly("aws_ecr_repository.main");
        assertThat(template.outputs()).extracting(TemplateOutput::description).containsExactly("Where");
    }

    @Test
    void takesTheLastOfAKeyThatStandsTwice() {
        Template yaml = TemplateParser.parse("A: 1\nA: 2\n");
        Template json = TemplateParser.parse("{\"A\": 1,\n \"A\": 2}");

        assertThat(yaml).isEqualTo(json).isEqualTo(TemplateParser.parse("A: 2"));
        assertThat(yaml.remarks()).extracting(TemplateRemark::place).containsExactly(new Place(2, 1));
        assertThat(json.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.place()).isEqualTo(new Place(2, 2));
            assertThat(remark.text()).contains("key A").contains("last one counts");
        });
    }

    @Test
    void constructsNothingFromTags() {
        assertThatThrownBy(() -> TemplateParser.parse("a: !!javax.script.ScriptEngineManager [x]\nb: !java x\n"))
            .isInstanceOf(TemplateException.class);
        assertThat(TemplateParser.parse("a: !!str 12\n").root().get("a")).contains(Scalar.of("12"));
    }

    @Test
    void readsYamlInFlowStyleAndJsonWithACommaTooMany() {
        assertThat(TemplateParser.parse("{Resources: {A: {Type: T}}}"))
            .isEqualTo(TemplateParser.parse("{\"Resources\": {\"A\": {\"Type\": \"T\"},},}"));
    }

    @Test
    void readsAliasesAndMerges() {
        Template template = TemplateParser.parse("a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3\n");

        assertThat(TemplateJson.write(template.root().mapping("b"))).isEqualTo("{\"q\":3,\"p\":1}");
    }
}
