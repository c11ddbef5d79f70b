package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Change;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetSummary;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;
import software.amazon.awssdk.services.cloudformation.model.StackResource;
import software.amazon.awssdk.services.cloudformation.model.Tag;
import software.amazon.awssdk.services.servicecatalog.model.CreateProvisionedProductPlanResponse;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;
import software.amazon.awssdk.services.servicecatalog.model.RecordOutput;
import software.amazon.awssdk.services.servicecatalog.model.ResourceChange;

/// A provisioned product and its stack are one thing seen from two sides, a plan and its change set another.
class OneWorldTest extends LiveDemo {
    private final CloudFormationClient stacks = SdkClients.stacks(server, SampleScenario.REGION);

    @AfterEach
    void stopCloudFormation() {
        stacks.close();
    }

    @Test
    void aLaunchIsAStackBeingBuilt() {
        RecordDetail record = launch("web", more -> { });
        String stack = stackName(record.provisionedProductId());
        time.pass(Duration.ofSeconds(5));
        assertThat(stack(stack).stackStatusAsString()).isEqualTo("CREATE_IN_PROGRESS");
        assertThat(resources(stack)).contains("Server CREATE_IN_PROGRESS");
        assertThat(record(record.recordId()).statusAsString()).isEqualTo("IN_PROGRESS");
        ended(record);
        assertThat(stack(stack).stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
        assertThat(stack(stack).outputs()).extracting(each -> each.outputKey() + " " + each.outputValue())
            .containsExactlyElementsOf(outputs(record).skip(1)
                .map(each -> each.outputKey() + " " + each.outputValue()).toList())
            .anySatisfy(each -> assertThat(each).isEqualTo("Secret ****"));
        assertThat(outputs(record).findFirst().orElseThrow().outputValue()).isEqualTo(stack(stack).stackId());
        assertThat(stack(stack).tags()).extracting(each -> each.key())
            .contains("team", "aws:servicecatalog:provisionedProductArn");
    }

    @Test
    void aLaunchThatFailsLeavesItsStoryInTheStack() {
        RecordDetail record = ended(launch("fails-early", more -> { }));
        String stack = stackName(record.provisionedProductId());
        assertThat(record.statusAsString()).isEqualTo("FAILED");
        assertThat(stack(stack).stackStatusAsString()).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(events(stack).filter(event -> event.resourceStatusAsString().equals("CREATE_FAILED")))
            .extracting(StackEvent::resourceStatusReason).containsExactly("Quota exceeded");
        assertThat(stack(stack).outputs()).isEmpty();
    }

    @Test
    void whatIsRefusedHasNoStack() {
        RecordDetail record = ended(launch("web", more -> more.provisioningParameters(List.of())));
        assertThat(record.recordErrors().toString()).contains("must have values");
        assertThatThrownBy(() -> stack(stackName(record.provisionedProductId())))
            .hasMessageContaining("does not exist");
    }

    @Test
    void aPlanIsAChangeSet() {
        String id = launched("web").provisionedProductId();
        String stack = stackName(id);
        CreateProvisionedProductPlanResponse plan = plan("web");
        time.pass(Duration.ofMinutes(1));
        ChangeSetSummary found = changeSets(stack).getFirst();
        assertThat(found.changeSetName()).isEqualTo(plan.planId());
        DescribeChangeSetResponse changeSet = stacks.describeChangeSet(r -> r.changeSetName(found.changeSetId()));
        assertThat(changeSet.changes()).extracting(OneWorldTest::told).isNotEmpty()
            .containsExactlyElementsOf(catalog.describeProvisionedProductPlan(r -> r.planId(plan.planId()))
                .resourceChanges().stream().map(OneWorldTest::told).toList());
        catalog.executeProvisionedProductPlan(r -> r.planId(plan.planId()).idempotencyToken(token()));
        time.pass(Duration.ofSeconds(5));
        assertThat(changeSets(stack).getFirst().executionStatusAsString()).isEqualTo("EXECUTE_IN_PROGRESS");
        assertThat(stack(stack).stackStatusAsString()).isEqualTo("UPDATE_IN_PROGRESS");
        time.pass(Duration.ofMinutes(2));
        assertThat(changeSets(stack).getFirst().executionStatusAsString()).isEqualTo("EXECUTE_COMPLETE");
        assertThat(status(id)).isEqualTo("AVAILABLE");
    }

    @Test
    void aPlanForSomethingNewReviewsAStackThatGoesWithIt() {
        CreateProvisionedProductPlanResponse plan = plan("new");
        String stack = stackName(plan.provisionProductId());
        assertThat(stack(stack).stackStatusAsString()).isEqualTo("REVIEW_IN_PROGRESS");
        time.pass(Duration.ofMinutes(1));
        catalog.deleteProvisionedProductPlan(r -> r.planId(plan.planId()));
        assertThatThrownBy(() -> stack(stack)).hasMessageContaining("does not exist");
    }

    @Test
    void aPlanWhoseStackWasChangedBehindItsBackCannotBeExecuted() {
        String id = launched("web").provisionedProductId();
        CreateProvisionedProductPlanResponse plan = plan("web");
        time.pass(Duration.ofMinutes(1));
        stacks.updateStack(r -> r.stackName(stackName(id)).usePreviousTemplate(true).parameters(
                Parameter.builder().parameterKey("KeyName").parameterValue("other").build(),
                Parameter.builder().parameterKey("Password").usePreviousValue(true).build())
            .tags(Tag.builder().key("by").value("hand").build()));
        time.pass(Duration.ofMinutes(2));
        RecordDetail record = ended(catalog.executeProvisionedProductPlan(r -> r.planId(plan.planId())
            .idempotencyToken(token())).recordDetail());
        assertThat(record.statusAsString()).isEqualTo("FAILED");
        assertThat(record.recordErrors().toString()).contains("OBSOLETE");
    }

    @Test
    void whatIsRetainedStaysAndCanBeTakenAgain() {
        String id = queue("first").provisionedProductId();
        String stack = stack(stackName(id)).stackId();
        ended(catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id).terminateToken(token())
            .retainPhysicalResources(true)).recordDetail());
        assertThat(stack(stack).stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
        ended(catalog.importAsProvisionedProduct(r -> r.productId("prod-queue").provisioningArtifactId("pa-queue")
            .provisionedProductName("again").physicalId(stack).idempotencyToken(token())).recordDetail());
        assertThat(stack(stack).stackStatusAsString()).isEqualTo("IMPORT_COMPLETE");
    }

    @Test
    void aStackThatSomebodyElseHoldsUpMakesAnUpdateWait() {
        String id = launched("web").provisionedProductId();
        stacks.deleteStack(r -> r.stackName(stackName(id)));
        RecordDetail record = ended(update(id, r -> { }));
        assertThat(record.statusAsString()).isEqualTo("FAILED");
        assertThat(record.recordErrors().toString()).contains("DELETE_IN_PROGRESS");
        assertThat(status(id)).isEqualTo("TAINTED");
    }

    @Test
    void aProtectedStackOutlivesTheAttemptToTerminate() {
        String id = launched("web").provisionedProductId();
        stacks.updateTerminationProtection(r -> r.stackName(stackName(id)).enableTerminationProtection(true));
        RecordDetail record = ended(catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id)
            .terminateToken(token())).recordDetail());
        assertThat(record.statusAsString()).isEqualTo("FAILED");
        assertThat(record.recordErrors().toString()).contains("TerminationProtection is enabled");
        assertThat(status(id)).isEqualTo("TAINTED");
        assertThat(stack(stackName(id)).stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void terminationTakesTheStackDown() {
        String id = launched("web").provisionedProductId();
        String stack = stack(stackName(id)).stackId();
        RecordDetail record = catalog.terminateProvisionedProduct(r -> r.provisionedProductId(id)
            .terminateToken(token())).recordDetail();
        time.pass(Duration.ofSeconds(3));
        assertThat(stack(stack).stackStatusAsString()).isEqualTo("DELETE_IN_PROGRESS");
        ended(record);
        assertThat(stack(stack).stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
        assertThat(resources(stack)).containsExactly("Server DELETE_COMPLETE");
    }

    private static String stackName(String provisionedProductId) {
        return "SC-111122223333-" + provisionedProductId;
    }

    private Stack stack(String nameOrId) {
        return stacks.describeStacks(r -> r.stackName(nameOrId)).stacks().getFirst();
    }

    private Stream<StackEvent> events(String stack) {
        return stacks.describeStackEvents(r -> r.stackName(stack)).stackEvents().stream();
    }

    private List<String> resources(String stack) {
        return stacks.describeStackResources(r -> r.stackName(stack)).stackResources().stream()
            .map((StackResource each) -> each.logicalResourceId() + " " + each.resourceStatusAsString()).toList();
    }

    private List<ChangeSetSummary> changeSets(String stack) {
        return stacks.listChangeSets(r -> r.stackName(stack)).summaries();
    }

    private Stream<RecordOutput> outputs(RecordDetail record) {
        return catalog.describeRecord(r -> r.id(record.recordId())).recordOutputs().stream();
    }

    private CreateProvisionedProductPlanResponse plan(String name) {
        return catalog.createProvisionedProductPlan(r -> r.planName("next").planType("CLOUDFORMATION")
            .productId("prod-server").provisioningArtifactId("pa-server4").pathId("lpv2-second0000000")
            .provisionedProductName(name).idempotencyToken(token())
            .provisioningParameters(set("KeyName", "ops"), set("Owner", "ada"), set("InstanceType", "t3.large")));
    }

    private static String told(Change change) {
        return change.resourceChange().actionAsString().toUpperCase(Locale.ROOT) + " "
            + change.resourceChange().logicalResourceId() + " " + change.resourceChange().details().size();
    }

    private static String told(ResourceChange change) {
        return change.actionAsString() + " " + change.logicalResourceId() + " " + change.details().size();
    }
}
