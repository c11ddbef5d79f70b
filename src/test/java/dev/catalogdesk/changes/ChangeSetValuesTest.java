package dev.catalogdesk.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How values are compared, in situations between and beside the recorded ones.
class ChangeSetValuesTest {
    @Test
    void tellsOnlyTheItemsOfAListParameterThatAreUsed() {
        String template = """
            Parameters: {List: {Type: CommaDelimitedList}}
            Resources:
              First: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Select [0, !Ref List]}}
              Second: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Select [1, !Ref List]}}
              All: {Type: 'AWS::EC2::Instance', Properties: {SecurityGroupIds: !Ref List}}
            """;
        StackPair pair = StackPair.ofValues(template, "List", "a, b", "a, c");

        assertThat(pair.withValues("First")).isEmpty();
        assertThat(pair.withValues("Second")).containsExactly(
            "DisplayName Static ParameterReference List: b to c", "DisplayName Dynamic DirectModification: b to c");
        assertThat(pair.withValues("All")).contains(
            "SecurityGroupIds Static ParameterReference List: [\"a\",\"b\"] to [\"a\",\"c\"]");
    }

    @Test
    void takesWhatAConditionChoosesForADirectModification() {
        String template = """
            Parameters: {Stage: {Type: String}}
            Conditions: {Live: !Equals [!Ref Stage, live]}
            Resources:
              Sized: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: !If [Live, 5, 9]}}
              Same: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: !If [Live, 5, '5']}}
              Bare: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: !If [Live, 5, !Ref 'AWS::NoValue']}}
              Conditional: {Type: 'AWS::SQS::Queue', Condition: Live}
            """;
        StackPair pair = StackPair.ofValues(template, "Stage", "test", "live");

        assertThat(pair.withValues("Sized")).containsExactly("DelaySeconds Static DirectModification: 9 to 5");
        assertThat(pair.withValues("Same")).isEmpty();
        assertThat(pair.withValues("Bare")).containsExactly("DelaySeconds Static DirectModification: nothing to 5");
        assertThat(pair.withValues("Conditional")).containsExactly("Add");
        assertThat(StackPair.ofValues(template, "Stage", "live", "test").withValues("Conditional"))
            .containsExactly("Remove");
    }

    @Test
    void comparesAListWithoutTheItemsThatConditionsLeaveOut() {
        String template = """
            Parameters: {Stage: {Type: String}}
            Conditions: {Live: !Equals [!Ref Stage, live]}
            Resources:
              Code: {Type: 'AWS::Lambda::Function', Properties: {
                Layers: [!If [Live, !Ref 'AWS::NoValue', debug], base]}}
            """;

        assertThat(StackPair.ofValues(template, "Stage", "test", "live").withValues("Code")).containsExactly(
            "Layers Static DirectModification: debug to base", "Layers Static DirectModification: base to nothing");
    }

    @Test
    void looksUpMappingsByWhatParametersSayAndFallsBackToTheDefaultOfTheCall() {
        String template = """
            Transform: AWS::LanguageExtensions
            Parameters: {Stage: {Type: String}}
            Mappings: {Sizes: {test: {delay: 1}}}
            Resources:
              Queue: {Type: 'AWS::SQS::Queue', Properties: {
                DelaySeconds: !FindInMap [Sizes, !Ref Stage, delay, {DefaultValue: 7}]}}
            """;

        assertThat(StackPair.ofValues(template, "Stage", "test", "live").withValues("Queue")).containsExactly(
            "DelaySeconds Static ParameterReference Stage: 1 to 7", "DelaySeconds Dynamic DirectModification: 1 to 7");
    }

    @Test
    void leavesOpenWhatTheParameterStoreHolds() {
        String template = """
            Parameters: {Subnets: {Type: 'AWS::SSM::Parameter::Value<List<String>>'}}
            Resources:
              Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Select [1, !Ref Subnets]}}
              Code: {Type: 'AWS::Lambda::Function', Properties: {Layers: !Ref Subnets}}
            """;

        assertThat(StackPair.ofValues(template, "Subnets", "/net/a", "/net/a").changes().plain()).isEmpty();
        StackPair pair = StackPair.ofValues(template, "Subnets", "/net/a", "/net/b");
        assertThat(pair.plain("Topic")).containsExactly(
            "DisplayName Static ParameterReference Subnets", "DisplayName Dynamic DirectModification");
        assertThat(pair.context("Code")).contains("{{resolve:ssm:/net/b}}");
    }

    @Test
    void supposesAnotherResultOfAMacroThatIsGivenAnotherValue() {
        String template = """
            Parameters: {Seed: {Type: String}}
            Resources:
              Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: {'Fn::Transform':
                {Name: Generate, Parameters: {Seed: !Ref Seed}}}}}
            """;

        assertThat(StackPair.ofValues(template, "Seed", "one", "two").plain("Topic"))
            .containsExactly("DisplayName Static DirectModification");
        assertThat(StackPair.ofValues(template, "Seed", "one", "one").plain("Topic")).isEmpty();
    }

    @Test
    void comparesDynamicReferencesAsWritten() {
        String template = """
            Resources:
              Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: '{{resolve:ssm:/name:1}}'}}
            """;

        assertThat(StackPair.of(template, template.replace(":1}}", ":2}}")).withValues("Topic")).containsExactly(
            "DisplayName Static DirectModification: {{resolve:ssm:/name:1}} to {{resolve:ssm:/name:2}}");
    }

    @Test
    void changesNoResourceForDescriptionOutputsDependenciesAndNewParameters() {
        assertThat(StackPair.of("""
            Description: one
            Resources:
              Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: a}}
              Queue: {Type: 'AWS::SQS::Queue'}
            """, """
            Description: two
            Parameters: {Name: {Type: String, Default: a}}
            Resources:
              Topic: {Type: 'AWS::SNS::Topic', DependsOn: Queue, Properties: {DisplayName: !Ref Name}}
              Queue: {Type: 'AWS::SQS::Queue', Properties: {}}
            Outputs: {Name: {Value: !Ref Name}}
            """).changes().withPropertyValues()).isEmpty();
    }

    @Test
    void deletesADatabaseThatIsReplacedUnlessTheTemplateSaysOtherwise() {
        String template = "Resources: {Data: {Type: 'AWS::RDS::DBInstance', Properties: {DBName: old}}}";

        assertThat(StackPair.of(template, template.replace("old", "new")).changes().plain()).singleElement()
            .satisfies(each -> assertThat(each.policyAction()).contains(PolicyAction.REPLACE_AND_DELETE));
    }
}
