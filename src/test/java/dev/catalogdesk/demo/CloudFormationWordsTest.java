package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.RollbackConfiguration;
import software.amazon.awssdk.services.cloudformation.model.RollbackTrigger;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackRequest;

/// The words of AWS's errors, as they were recorded where nothing else is said.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloudFormationWordsTest {
    private static final String QUEUE = "Resources: {Q: {Type: 'AWS::SQS::Queue'}}";
    private final StackDesk desk = new StackDesk();
    private final CloudFormationClient stacks = desk.stacks;

    @AfterAll
    void stop() {
        desk.close();
    }

    @Test
    void ofNamesAndTemplatesOfACall() {
        demand(() -> stacks.createStack(r -> r.stackName("*@da591fa3_$").templateBody(QUEUE)), "1 validation error"
            + " detected: Value '*@da591fa3_$' at 'stackName' failed to satisfy constraint: Member must satisfy regular"
            + " expression pattern: [a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*");
        demand(() -> stacks.createStack(r -> r.stackName("a")),
            "Either Template URL or Template Body must be specified.");
        String large = QUEUE + " ".repeat(51_201);
        demand(() -> stacks.createStack(r -> r.stackName("a").templateBody(large)), "1 validation error detected:"
            + " Value '" + large + "' at 'templateBody' failed to satisfy constraint: Member must have length less than"
            + " or equal to 51200");
        demand(() -> stacks.validateTemplate(r -> r.templateURL("s3://my-bucket/a.yaml")),
            "S3 error: Domain name specified in my-bucket is not a valid S3 domain");
        demand(() -> stacks.validateTemplate(r -> r.templateURL("https://example.com/a.yaml")),
            "TemplateURL must be a supported URL.");
        demand(() -> stacks.validateTemplate(r -> r.templateBody("{\"this is invalid JSON\"=\"bobbins\"}")),
            "Template format error: JSON not well-formed. (line 1, column 25)");
    }

    @Test
    void ofArnsWhereAStackIsToBeMade() {
        String arn = "arn:aws:cloudformation:us-east-1:111122223333:stack/web/1";
        demand(() -> stacks.createStack(r -> r.stackName(arn).templateBody(QUEUE)), "1 validation error detected: Value"
            + " '" + arn + "' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression"
            + " pattern: [a-zA-Z][-a-zA-Z0-9]*");
        demand(() -> stacks.createChangeSet(r -> r.stackName(arn).changeSetName("a").changeSetType("CREATE")
            .templateBody(QUEUE)), "Stack [" + arn + "] does not exist");
    }

    @Test
    void ofStacksThatAreNotThere() {
        String gone = desk.deleted();
        demand(() -> stacks.describeStacks(r -> r.stackName("nostack")), "Stack with id nostack does not exist");
        demand(() -> stacks.updateStack(r -> r.stackName("nostack").templateBody(QUEUE)),
            "Stack [nostack] does not exist");
        demand(() -> stacks.updateStack(r -> r.stackName(gone).templateBody(QUEUE)),
            "Stack:" + gone + " is in DELETE_COMPLETE state and can not be updated.");
        demand(() -> stacks.describeChangeSet(r -> r.stackName("nostack").changeSetName("a")),
            "Stack [nostack] does not exist");
        demand(() -> stacks.describeChangeSet(r -> r.changeSetName("a")),
            "StackName must be specified if ChangeSetName is not specified as an ARN.");
        demand(() -> stacks.getTemplate(r -> { }), "StackName is required if ChangeSetName is not specified.");
        demand(() -> stacks.getTemplate(r -> r.changeSetName("a")), "StackName is a required parameter.");
    }

    @Test
    void ofWhatAStackDoesNotTake() {
        String stack = desk.running();
        demand(() -> stacks.createStack(r -> r.stackName(stack).templateBody(QUEUE)),
            "Stack [" + stack + "] already exists");
        demand(update(stack, r -> { }), "No updates are to be performed.");
        demand(() -> stacks.describeStackResource(r -> r.stackName(stack).logicalResourceId("Parameter")),
            "Resource Parameter does not exist for stack " + stack);
        demand(update(stack, r -> r.roleARN("arn:aws:iam::111111111111:user/ada")),
            "Role arn:aws:iam::111111111111:user/ada is invalid or cannot be assumed");
        demand(update(stack, r -> r.resourceTypes("AWS::EC2::*")),
            "Resource type AWS::SNS::Topic is not allowed by parameter ResourceTypes [AWS::EC2::*]");
        demand(update(stack, r -> r.stackPolicyBody("{}").stackPolicyURL("https://example.com/policy")),
            "You cannot specify both StackPolicyURL and StackPolicyBody");
        demand(update(stack, r -> r.stackPolicyBody("{}")), "Error validating stack policy: Invalid stack policy");
        demand(update(stack, r -> r.rollbackConfiguration(trigger("arn:aws:sns:us-east-1:111122223333:a", "Other"))),
            "Rollback Trigger Type not supported");
        demand(update(stack, r -> r.rollbackConfiguration(
            trigger("arn:aws:cloudwatch:us-east-1:111122223333:example", "AWS::CloudWatch::Alarm"))),
            "RelativeId of a Rollback Trigger's ARN is incorrect");
        stacks.updateTerminationProtection(r -> r.stackName(stack).enableTerminationProtection(true));
        demand(() -> stacks.deleteStack(r -> r.stackName(stack)),
            "Stack [" + stack + "] cannot be deleted while TerminationProtection is enabled");
    }

    @Test
    void ofChangeSets() {
        String stack = desk.running();
        demand(() -> stacks.createChangeSet(r -> r.stackName(stack).changeSetName("test").changeSetType("CREATE")
            .templateBody(QUEUE)),
            "Stack [" + stack + "] already exists and cannot be created again with the changeSet [test].");
        demand(() -> stacks.createChangeSet(r -> r.stackName("nostack").changeSetName("test").templateBody(QUEUE)),
            "Stack [nostack] does not exist");
        demand(() -> stacks.describeChangeSet(r -> r.stackName(stack).changeSetName("none")),
            "ChangeSet [none] does not exist");
        String failed = executed("breaks-" + StackDesk.name());
        assertThatThrownBy(() -> stacks.deleteChangeSet(r -> r.changeSetName(failed)))
            .asInstanceOf(type(AwsServiceException.class))
            .satisfies(e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ValidationError"))
            .satisfies(e -> assertThat(e.awsErrorDetails().errorMessage())
                .isEqualTo("Cannot delete ChangeSet in execution status EXECUTE_FAILED"));
        stacks.createChangeSet(r -> r.stackName("reviewed").changeSetName("first").changeSetType("CREATE")
            .templateBody(QUEUE));
        desk.settle();
        demand(() -> stacks.getTemplateSummary(r -> r.stackName("reviewed")),
            "GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.");
    }

    /// A change set that was executed.
    private String executed(String stack) {
        desk.creating(stack, r -> { });
        desk.settle();
        String arn = desk.changeSet(stack);
        stacks.executeChangeSet(r -> r.changeSetName(arn));
        desk.settle();
        return arn;
    }

    @Test
    void ofCapabilities() {
        demand(() -> desk.creating(StackDesk.name(), r -> r.templateBody(StackDesk.ROLE_TEMPLATE)
            .capabilitiesWithStrings("CAPABILITY_IAM")), "Requires capabilities : [CAPABILITY_NAMED_IAM]");
        demand(() -> desk.creating(StackDesk.name(), r -> r.templateBody("Transform: Company::Macro\n" + QUEUE)),
            "Requires capabilities : [CAPABILITY_AUTO_EXPAND]");
    }

    @Test
    void ofTemplatesThatDoNotFitTheirValues() {
        demand(() -> create("""
            Mappings: {TopicSuffixMap: {A: {Suffix: a}}}
            Parameters: {Key: {Type: String, Default: C}}
            Resources:
              T:
                Type: AWS::SNS::Topic
                Properties: {TopicName: !FindInMap [TopicSuffixMap, !Ref Key, Suffix]}
            """), "Template error: Unable to get mapping for TopicSuffixMap::C::Suffix");
        demand(() -> create("""
            Conditions: {Never: !Equals [a, b]}
            Resources:
              MyTopic: {Type: "AWS::SNS::Topic", Condition: Never}
              Q: {Type: "AWS::SQS::Queue", Properties: {QueueName: !GetAtt MyTopic.TopicName}}
            """), "Template format error: Unresolved resource dependencies [MyTopic] in the Resources block of the"
            + " template");
        demand(() -> create("""
            Conditions: {Never: !Equals [a, b]}
            Resources:
              MyTopic: {Type: "AWS::SNS::Topic", Condition: Never}
              Q: {Type: "AWS::SQS::Queue"}
            Outputs: {Name: {Value: !Ref MyTopic}}
            """), "Unresolved resource dependencies [MyTopic] in the Outputs block of the template");
        demand(() -> desk.creating(StackDesk.name(), r -> r
            .templateBody("Parameters: {Value: {Type: Number}}\n" + QUEUE)
            .parameters(Parameter.builder().parameterKey("Value").parameterValue("text").build())),
            "Parameter 'Value' must be a number.");
    }

    private void create(String template) {
        desk.creating(StackDesk.name(), r -> r.templateBody(template));
    }

    /// These are not recorded.
    @Test
    void ofValues() {
        String stack = desk.running();
        demand(() -> desk.creating(StackDesk.name(), r -> r.parameters(Parameter.builder().parameterKey("Title")
            .usePreviousValue(true).build())), "Invalid input for parameter key Title. Cannot specify usePreviousValue"
            + " as true for a parameter key not in the previous template");
        demand(update(stack, r -> r.parameters(Parameter.builder().parameterKey("Title").usePreviousValue(true)
            .parameterValue("two").build())), "Invalid input for parameter key Title. Cannot specify usePreviousValue"
            + " as true and non empty value for a parameter");
        demand(update(stack, r -> r.parameters(Parameter.builder().parameterKey("Title").build())), "Invalid input for"
            + " parameter key Title. Need to specify either usePreviousValue as true or a value for a parameter");
        demand(() -> desk.creating(StackDesk.name(), r -> r.onFailure("DELETE").disableRollback(true)),
            "You can specify either OnFailure or DisableRollback, but not both.");
    }

    private ThrowingCallable update(String stack, Consumer<UpdateStackRequest.Builder> more) {
        return () -> stacks.updateStack(r -> {
            r.stackName(stack).usePreviousTemplate(true);
            more.accept(r);
        });
    }

    private static RollbackConfiguration trigger(String arn, String type) {
        return RollbackConfiguration.builder()
            .rollbackTriggers(List.of(RollbackTrigger.builder().arn(arn).type(type).build())).build();
    }

    private static void demand(ThrowingCallable call, String words) {
        assertThatThrownBy(call).asInstanceOf(type(AwsServiceException.class))
            .satisfies(e -> assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(words));
    }
}
