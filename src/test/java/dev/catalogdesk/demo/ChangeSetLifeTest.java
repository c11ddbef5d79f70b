package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetStatus;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetSummary;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.ExecutionStatus;
import software.amazon.awssdk.services.cloudformation.model.ResourceTargetDefinition;

/// Change sets from their creation to their execution, called by the real SDK.
class ChangeSetLifeTest {
    private final StackDesk desk = new StackDesk();
    private final CloudFormationClient stacks = desk.stacks;

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void oneForANewStackMakesItInReview() {
        String arn = stacks.createChangeSet(r -> r.stackName("web").changeSetName("first").description("a note")
            .changeSetType(ChangeSetType.CREATE).templateBody(StackDesk.TEMPLATE)).id();
        assertThat(desk.status("web")).isEqualTo("REVIEW_IN_PROGRESS");
        assertThat(describe(arn).status()).isEqualTo(ChangeSetStatus.CREATE_IN_PROGRESS);
        assertThatThrownBy(() -> stacks.executeChangeSet(r -> r.changeSetName(arn)))
            .hasMessageContaining("cannot be executed in its current status of [CREATE_IN_PROGRESS]");
        desk.settle();
        DescribeChangeSetResponse described = describe(arn);
        assertThat(described.status()).isEqualTo(ChangeSetStatus.CREATE_COMPLETE);
        assertThat(described.executionStatus()).isEqualTo(ExecutionStatus.AVAILABLE);
        assertThat(described.description()).isEqualTo("a note");
        assertThat(described.changes()).extracting(each -> each.resourceChange().actionAsString() + " "
            + each.resourceChange().logicalResourceId()).containsExactly("Add Queue", "Add Topic");
        assertThat(stacks.getTemplate(r -> r.stackName("web").changeSetName("first")).templateBody())
            .isEqualTo(StackDesk.TEMPLATE);
        stacks.executeChangeSet(r -> r.changeSetName("first").stackName("web"));
        desk.settle();
        assertThat(desk.status("web")).isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void aRepeatedCallIsAnsweredAsTheFirstThoughTheChangeSetIsGone() {
        CreateChangeSetRequest wish = CreateChangeSetRequest.builder().stackName("web").changeSetName("first")
            .changeSetType(ChangeSetType.CREATE).templateBody(StackDesk.TEMPLATE).clientToken("once").build();
        CreateChangeSetResponse made = stacks.createChangeSet(wish);
        desk.settle();
        stacks.deleteChangeSet(r -> r.changeSetName(made.id()));
        CreateChangeSetResponse again = stacks.createChangeSet(wish);
        assertThat(again.id()).isEqualTo(made.id());
        assertThat(again.stackId()).isEqualTo(made.stackId());
    }

    @Test
    void oneThatChangesNothingFailsAndSaysSo() {
        String stack = desk.running();
        String arn = stacks.createChangeSet(r -> r.stackName(stack).changeSetName("idle").usePreviousTemplate(true))
            .id();
        desk.settle();
        assertThat(describe(arn).status()).isEqualTo(ChangeSetStatus.FAILED);
        assertThat(describe(arn).statusReason()).isEqualTo("The submitted information didn't contain changes. Submit"
            + " different information to create a change set.");
        assertThat(describe(arn).executionStatus()).isEqualTo(ExecutionStatus.UNAVAILABLE);
        assertThatThrownBy(() -> stacks.executeChangeSet(r -> r.changeSetName(arn)))
            .hasMessageContaining("cannot be executed in its current status of [FAILED]");
    }

    @Test
    void tellsValuesOnlyWhereTheyAreAskedFor() {
        String arn = desk.changeSet(desk.running());
        assertThat(target(arn, false).path()).isNull();
        ResourceTargetDefinition target = target(arn, true);
        assertThat(target.path()).isEqualTo("/Properties/DisplayName");
        assertThat(target.beforeValue()).isEqualTo("one");
        assertThat(target.afterValue()).isEqualTo("two");
    }

    @Test
    void theOthersGoWhenOneIsExecuted() {
        String stack = desk.running();
        String first = desk.changeSet(stack);
        String second = desk.changeSet(stack);
        assertThat(stacks.listChangeSets(r -> r.stackName(stack)).summaries())
            .extracting(ChangeSetSummary::changeSetId).containsExactlyInAnyOrder(first, second);
        stacks.executeChangeSet(r -> r.changeSetName(second));
        desk.settle();
        assertThat(desk.status(stack)).isEqualTo("UPDATE_COMPLETE");
        assertThatThrownBy(() -> describe(first)).hasMessageContaining("does not exist");
    }

    @Test
    void oneThatIsDeletedIsGoneAndDeletingItAgainDoesNoHarm() {
        String arn = desk.changeSet(desk.running());
        stacks.deleteChangeSet(r -> r.changeSetName(arn));
        assertThatThrownBy(() -> describe(arn)).hasMessageContaining("ChangeSet [" + arn + "] does not exist");
        stacks.deleteChangeSet(r -> r.changeSetName(arn));
    }

    @Test
    void manyChangesComeInPagesOfAHundred() {
        stacks.createChangeSet(r -> r.stackName("wide").changeSetName("wide").changeSetType(ChangeSetType.CREATE)
            .templateBody("Resources:\n" + IntStream.range(0, 120)
                .mapToObj(i -> "  T" + i + ": {Type: 'AWS::SNS::Topic'}\n").collect(Collectors.joining())));
        desk.settle();
        DescribeChangeSetResponse first = stacks.describeChangeSet(r -> r.stackName("wide").changeSetName("wide"));
        assertThat(first.changes()).hasSize(100);
        assertThat(stacks.describeChangeSet(r -> r.stackName("wide").changeSetName("wide")
            .nextToken(first.nextToken())).changes()).hasSize(20);
    }

    private ResourceTargetDefinition target(String arn, boolean values) {
        return stacks.describeChangeSet(r -> r.changeSetName(arn).includePropertyValues(values)).changes().getFirst()
            .resourceChange().details().getFirst().target();
    }

    private DescribeChangeSetResponse describe(String arn) {
        return stacks.describeChangeSet(r -> r.changeSetName(arn));
    }
}
