package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.demo.scenario.SeededStack;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackEventsResponse;
import software.amazon.awssdk.services.cloudformation.model.LimitExceededException;
import software.amazon.awssdk.services.cloudformation.model.OnFailure;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;
import software.amazon.awssdk.services.cloudformation.model.StackResource;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;
import software.amazon.awssdk.services.cloudformation.model.StackSummary;
import software.amazon.awssdk.services.cloudformation.model.Tag;

/// Stacks from their creation to their end, called by the real SDK.
class StackLifeTest {
    private final StackDesk desk = new StackDesk();
    private final CloudFormationClient stacks = desk.stacks;

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void isBuiltResourceByResource() {
        String arn = desk.creating("web", r -> r.clientRequestToken("mine").tags(tag("team", "blue")));
        assertThat(desk.status("web")).isEqualTo("CREATE_IN_PROGRESS");
        desk.settle();
        Stack stack = desk.stack("web");
        assertThat(stack.stackStatus()).isEqualTo(StackStatus.CREATE_COMPLETE);
        assertThat(stack.stackId()).isEqualTo(arn);
        assertThat(stack.tags()).containsExactly(tag("team", "blue"));
        assertThat(stack.parameters()).extracting(each -> each.parameterKey() + "=" + each.parameterValue())
            .containsExactly("Title=one", "Password=****");
        assertThat(stack.outputs()).extracting(Output::outputValue).first().asString().startsWith("arn:aws:sns:");
        List<StackEvent> events = stacks.describeStackEvents(r -> r.stackName("web")).stackEvents();
        assertThat(events.reversed()).extracting(each -> each.logicalResourceId() + " " + each.resourceStatusAsString())
            .containsExactly("web CREATE_IN_PROGRESS", "Topic CREATE_IN_PROGRESS", "Topic CREATE_IN_PROGRESS",
                "Topic CREATE_COMPLETE", "Queue CREATE_IN_PROGRESS", "Queue CREATE_IN_PROGRESS",
                "Queue CREATE_COMPLETE", "web CREATE_COMPLETE");
        assertThat(events).allSatisfy(each -> assertThat(each.clientRequestToken()).isEqualTo("mine"));
        assertThat(events.getLast().resourceStatusReason()).isEqualTo("User Initiated");
        assertThat(events).extracting(StackEvent::timestamp).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void itsResourcesAreFoundByEitherId() {
        String name = desk.running();
        List<StackResource> all = stacks.describeStackResources(r -> r.stackName(name)).stackResources();
        assertThat(all).extracting(StackResource::logicalResourceId).containsExactlyInAnyOrder("Topic", "Queue");
        String physical = all.getFirst().physicalResourceId();
        assertThat(stacks.describeStackResources(r -> r.physicalResourceId(physical)).stackResources())
            .containsExactlyElementsOf(all);
        assertThat(stacks.describeStackResources(r -> r.stackName(name).logicalResourceId("Queue")).stackResources())
            .hasSize(1);
        assertThat(stacks.describeStackResource(r -> r.stackName(name).logicalResourceId("Queue"))
            .stackResourceDetail().metadata()).isEqualTo("{\"Note\":\"kept\"}");
    }

    @Test
    void anUpdateKeepsWhatItDoesNotName() {
        desk.creating("web", r -> r.tags(tag("team", "blue"))
            .parameters(StackDesk.title("two"), parameter("Password", "correct horse")));
        desk.settle();
        stacks.updateStack(r -> r.stackName("web").usePreviousTemplate(true).parameters(StackDesk.title("three"),
            Parameter.builder().parameterKey("Password").usePreviousValue(true).build()));
        desk.settle();
        assertThat(desk.status("web")).isEqualTo("UPDATE_COMPLETE");
        assertThat(desk.stack("web").tags()).containsExactly(tag("team", "blue"));
        assertThat(desk.stack("web").parameters()).extracting(Parameter::parameterValue)
            .containsExactly("three", "****");
        assertThatThrownBy(() -> stacks.updateStack(r -> r.stackName("web").usePreviousTemplate(true)
            .parameters(keep("Title"), keep("Password")))).as("nothing is left to do")
            .hasMessageContaining("No updates are to be performed.");
        stacks.updateStack(r -> r.stackName("web").usePreviousTemplate(true).tags(List.of())
            .parameters(keep("Title"), keep("Password")));
        desk.settle();
        assertThat(desk.stack("web").tags()).as("taken away").isEmpty();
    }

    @Test
    void aDeletedOneIsKnownByItsArnOnly() {
        String arn = desk.deleted();
        String name = arn.split("/")[1];
        assertThatThrownBy(() -> desk.stack(name)).hasMessageContaining("Stack with id " + name + " does not exist");
        assertThat(desk.stack(arn).stackStatus()).isEqualTo(StackStatus.DELETE_COMPLETE);
        assertThat(desk.stack(arn).deletionTime()).isNotNull();
        assertThat(stacks.describeStacks(r -> { }).stacks()).extracting(Stack::stackId).doesNotContain(arn);
        assertThat(stacks.listStacks(r -> r.stackStatusFilters(StackStatus.DELETE_COMPLETE)).stackSummaries())
            .extracting(StackSummary::stackId).containsExactly(arn);
        assertThat(stacks.listStackResources(r -> r.stackName(arn)).stackResourceSummaries())
            .extracting(StackResourceSummary::resourceStatusAsString)
            .containsExactly("DELETE_COMPLETE", "DELETE_COMPLETE");
        assertThat(desk.creating(name, r -> { })).as("the name is free again").isNotEqualTo(arn);
    }

    @Test
    void oneThatIsProtectedIsDeletedOnlyOnceItIsNot() {
        desk.creating("web", r -> r.enableTerminationProtection(true));
        desk.settle();
        assertThat(desk.stack("web").enableTerminationProtection()).isTrue();
        assertThatThrownBy(() -> stacks.deleteStack(r -> r.stackName("web")))
            .hasMessageContaining("cannot be deleted while TerminationProtection is enabled");
        stacks.updateTerminationProtection(r -> r.stackName("web").enableTerminationProtection(false));
        String arn = desk.stack("web").stackId();
        stacks.deleteStack(r -> r.stackName("web"));
        desk.settle();
        assertThat(desk.status(arn)).isEqualTo("DELETE_COMPLETE");
    }

    @Test
    void oneThatFailsIsRolledBackOrDeletedOrLeftAsItIs() {
        desk.creating("fails-a", r -> { });
        String deleted = desk.creating("fails-b", r -> r.onFailure(OnFailure.DELETE));
        desk.creating("fails-c", r -> r.disableRollback(true));
        desk.settle();
        assertThat(desk.status("fails-a")).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(desk.status(deleted)).isEqualTo("DELETE_COMPLETE");
        assertThat(desk.status("fails-c")).isEqualTo("CREATE_FAILED");
        assertThat(desk.stack("fails-c").disableRollback()).isTrue();
        assertThat(stacks.describeStackEvents(r -> r.stackName("fails-a")).stackEvents())
            .extracting(StackEvent::resourceStatusReason).contains("Quota exceeded");
        assertThatThrownBy(() -> stacks.updateStack(r -> r.stackName("fails-a").usePreviousTemplate(true)
            .parameters(StackDesk.title("two"))))
            .hasMessageContaining("ROLLBACK_COMPLETE state and can not be updated");
    }

    @Test
    void anUpdateThatFailsIsUndone() {
        desk.creating("breaks-a", r -> { });
        desk.settle();
        stacks.updateStack(r -> r.stackName("breaks-a").usePreviousTemplate(true)
            .parameters(StackDesk.title("two")));
        desk.settle();
        assertThat(desk.status("breaks-a")).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(desk.stack("breaks-a").parameters().getFirst().parameterValue()).isEqualTo("one");
    }

    @Test
    void oneThatCannotBeDeletedTellsWhatHeldIt() {
        desk.creating("clings-a", r -> { });
        desk.settle();
        assertThatThrownBy(() -> stacks.deleteStack(r -> r.stackName("clings-a").retainResources("Topic")))
            .hasMessageContaining("DELETE_FAILED");
        stacks.deleteStack(r -> r.stackName("clings-a"));
        desk.settle();
        assertThat(desk.status("clings-a")).isEqualTo("DELETE_FAILED");
        List<String> failed = stacks.describeStackResources(r -> r.stackName("clings-a")).stackResources().stream()
            .filter(each -> each.resourceStatusAsString().equals("DELETE_FAILED"))
            .map(StackResource::logicalResourceId).toList();
        assertThat(failed).isNotEmpty();
    }

    @Test
    void whatIsAskedForTwiceWithOneTokenIsDoneOnce() {
        String arn = desk.creating("web", r -> r.clientRequestToken("once"));
        assertThat(desk.creating("web", r -> r.clientRequestToken("once"))).isEqualTo(arn);
    }

    @Test
    void manyResourcesAndEventsComeInPagesOfAHundred() {
        desk.creating("wide", r -> r.templateBody("Resources:\n" + IntStream.range(0, 120)
            .mapToObj(i -> "  T" + i + ": {Type: 'AWS::SNS::Topic'}\n").collect(Collectors.joining())));
        desk.settle();
        assertThat(stacks.describeStackResources(r -> r.stackName("wide")).stackResources()).hasSize(100);
        assertThat(stacks.listStackResources(r -> r.stackName("wide")).stackResourceSummaries()).hasSize(100);
        assertThat(stacks.listStackResourcesPaginator(r -> r.stackName("wide")).stackResourceSummaries()).hasSize(120);
        DescribeStackEventsResponse first = stacks.describeStackEvents(r -> r.stackName("wide"));
        assertThat(first.stackEvents()).hasSize(100);
        assertThat(stacks.describeStackEventsPaginator(r -> r.stackName("wide")).stackEvents())
            .hasSizeGreaterThan(240).extracting(StackEvent::eventId).doesNotHaveDuplicates();
    }

    @Test
    void exportsAreListedWithWhoImportsThem() {
        desk.creating("giver", r -> r.templateBody("Resources: {Q: {Type: 'AWS::SQS::Queue'}}\n"
            + "Outputs: {Width: {Value: wide, Export: {Name: !Sub '${AWS::StackName}-width'}}}"));
        desk.settle();
        desk.creating("taker", r -> r.templateBody("Resources: {Q: {Type: 'AWS::SQS::Queue', Properties: "
            + "{QueueName: !ImportValue giver-width}}}"));
        desk.settle();
        assertThat(desk.stack("giver").outputs()).extracting(Output::exportName).containsExactly("giver-width");
        assertThat(stacks.listExports().exports()).extracting(each -> each.name() + "=" + each.value())
            .containsExactly("giver-width=wide");
        assertThat(stacks.listImports(r -> r.exportName("giver-width")).imports()).containsExactly("taker");
        assertThatThrownBy(() -> stacks.listImports(r -> r.exportName("none")))
            .hasMessageContaining("Export 'none' is not imported by any stack.");
    }

    @Test
    void anAccountHasTwoThousandStacksAtMost() {
        Instant created = Instant.parse("2025-06-01T08:30:00Z");
        List<SeededStack> many = IntStream.range(0, 2_000).mapToObj(i -> new SeededStack(
            "arn:aws:cloudformation:us-east-1:111122223333:stack/s" + i + "/0a0b", "s" + i, "CREATE_COMPLETE", "",
            "Resources: {Q: {Type: 'AWS::SQS::Queue'}}", Map.of(), List.of(), created, created, "", "")).toList();
        Scenario crowded = new Scenario("crowded", "111122223333", SampleScenario.create().callers(),
            List.of(new RegionalCatalogue("us-east-1", List.of(), List.of(), List.of(), List.of(), List.of(), many,
                List.of())));
        try (DemoServer server = DemoServer.start(DemoOptions.of(crowded));
                CloudFormationClient client = SdkClients.stacks(server, "us-east-1")) {
            assertThatThrownBy(() -> client.createStack(r -> r.stackName("more").templateBody(StackDesk.TEMPLATE)))
                .isInstanceOf(LimitExceededException.class);
            assertThatThrownBy(() -> client.createChangeSet(r -> r.stackName("more").changeSetName("more")
                .changeSetType("CREATE").templateBody(StackDesk.TEMPLATE))).isInstanceOf(LimitExceededException.class);
        }
    }

    private static Parameter keep(String key) {
        return Parameter.builder().parameterKey(key).usePreviousValue(true).build();
    }

    private static Parameter parameter(String key, String value) {
        return Parameter.builder().parameterKey(key).parameterValue(value).build();
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
