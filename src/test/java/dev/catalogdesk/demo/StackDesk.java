package dev.catalogdesk.demo;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.CreateStackRequest;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;

/// The simulated CloudFormation of the sample scenario, called by the real SDK, on a time that the test turns by hand.
final class StackDesk implements AutoCloseable {
    /// A topic and a queue that needs it, with values to set.
    static final String TEMPLATE = """
        Description: A topic and a queue
        Parameters:
          Title: {Type: String, Default: one}
          Password: {Type: String, Default: secret, NoEcho: true}
        Resources:
          Topic:
            Type: AWS::SNS::Topic
            Properties: {DisplayName: !Ref Title}
          Queue:
            Type: AWS::SQS::Queue
            DependsOn: Topic
            Metadata: {Note: kept}
        Outputs:
          Topic: {Value: !Ref Topic, Description: Its ARN}
        """;
    static final String ROLE_TEMPLATE = """
        Resources:
          Role: {Type: "AWS::IAM::Role", Properties: {RoleName: operator}}
        """;
    final HandTurnedTime time = new HandTurnedTime();
    final DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()).withTime(time));
    final CloudFormationClient stacks = SdkClients.stacks(server, SampleScenario.REGION);

    /// A name that no stack has.
    static String name() {
        return "stack-" + UUID.randomUUID();
    }

    /// Begins to make a stack.
    ///
    /// @return its ARN
    String creating(String name, Consumer<CreateStackRequest.Builder> more) {
        return stacks.createStack(r -> {
            r.stackName(name).templateBody(TEMPLATE);
            more.accept(r);
        }).stackId();
    }

    /// A stack that runs.
    ///
    /// @return its name
    String running() {
        String name = name();
        creating(name, more -> { });
        settle();
        return name;
    }

    /// A stack that is deleted.
    ///
    /// @return its ARN
    String deleted() {
        String name = name();
        String arn = creating(name, more -> { });
        settle();
        stacks.deleteStack(r -> r.stackName(name));
        settle();
        return arn;
    }

    /// A change set that can be executed, of a stack that runs.
    ///
    /// @return its ARN
    String changeSet(String stack) {
        String arn = stacks.createChangeSet(retitling(stack, "change-" + UUID.randomUUID())).id();
        settle();
        return arn;
    }

    static CreateChangeSetRequest retitling(String stack, String name) {
        return CreateChangeSetRequest.builder().stackName(stack).changeSetName(name).usePreviousTemplate(true)
            .parameters(title("two")).build();
    }

    static Parameter title(String value) {
        return Parameter.builder().parameterKey("Title").parameterValue(value).build();
    }

    Stack stack(String nameOrArn) {
        return stacks.describeStacks(r -> r.stackName(nameOrArn)).stacks().getFirst();
    }

    String status(String nameOrArn) {
        return stack(nameOrArn).stackStatusAsString();
    }

    /// Lets time pass until everything at work is over.
    void settle() {
        time.pass(Duration.ofHours(1));
    }

    @Override
    public void close() {
        stacks.close();
        server.close();
    }
}
