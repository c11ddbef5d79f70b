package dev.catalogdesk.demo.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.template.TemplateParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What CloudFormation refuses before it looks at values.
class TemplateJudgeTest {
    @Test
    void aTemplateNeedsResources() {
        assertThat(problem("Parameters: {A: {Type: String}}"))
            .contains("Template format error: At least one Resources member must be defined.");
    }

    @Test
    void whatIsReferredToMustBeThere() {
        assertThat(problem("""
            Resources:
              Queue: {Type: "AWS::SQS::Queue", Properties: {QueueName: !Ref Nope}}
            """)).contains(
            "Template format error: Unresolved resource dependencies [Nope] in the Resources block of the template");
        assertThat(problem("""
            Resources:
              Queue: {Type: "AWS::SQS::Queue"}
            Outputs:
              Vpc: {Value: !Ref MyVPC}
            """)).contains(
            "Template format error: Unresolved resource dependencies [MyVPC] in the Outputs block of the template");
    }

    @Test
    void macrosAreBelieved() {
        assertThat(problem("""
            Transform: Company::Names
            Resources:
              Queue: {Type: "AWS::SQS::Queue", Properties: {QueueName: !Ref Nope}}
            """)).isEmpty();
    }

    @Test
    void aPropertyMayBeCalledConditionAndHoldAnyText() {
        assertThat(problem("""
            Resources:
              Policy: {Type: "AWS::Events::EventBusPolicy", Properties: {Condition: any text}}
            """)).isEmpty();
    }

    @Test
    void aSoundTemplateHasNoProblem() {
        assertThat(problem("""
            Parameters: {Name: {Type: String}}
            Resources:
              Queue: {Type: "AWS::SQS::Queue", Properties: {QueueName: !Sub "${Name}-${AWS::Region}"}}
            Outputs:
              Arn: {Value: !GetAtt Queue.Arn}
            """)).isEmpty();
    }

    private static Optional<String> problem(String template) {
        return new TemplateJudge(TemplateParser.parse(template)).problem();
    }
}
