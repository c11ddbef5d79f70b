package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.servicecatalog.model.CreateProvisionedProductPlanRequest;
import software.amazon.awssdk.services.servicecatalog.model.CreateProvisionedProductPlanResponse;
import software.amazon.awssdk.services.servicecatalog.model.DescribeProvisionedProductPlanResponse;
import software.amazon.awssdk.services.servicecatalog.model.InvalidParametersException;
import software.amazon.awssdk.services.servicecatalog.model.InvalidStateException;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;
import software.amazon.awssdk.services.servicecatalog.model.ResourceNotFoundException;
import software.amazon.awssdk.services.servicecatalog.model.Tag;

/// Plans, from the making to the execution.
class PlanTest extends LiveDemo {
    @Test
    void aPlanForSomethingNewMakesAShellThatGoesWithIt() {
        CreateProvisionedProductPlanResponse plan = plan("fresh", r -> { });
        assertThat(status(plan.provisionProductId())).isEqualTo("PLAN_IN_PROGRESS");
        assertThat(described(plan).provisionedProductPlanDetails().statusAsString()).isEqualTo("CREATE_IN_PROGRESS");
        assertThat(described(plan).hasResourceChanges()).as("absent lists").isFalse();
        time.pass(Duration.ofSeconds(10));
        assertThat(described(plan)).satisfies(ready -> {
            assertThat(ready.provisionedProductPlanDetails().statusAsString()).isEqualTo("CREATE_SUCCESS");
            assertThat(ready.resourceChanges()).singleElement().satisfies(change -> {
                assertThat(change.actionAsString()).isEqualTo("ADD");
                assertThat(change.logicalResourceId()).isEqualTo("Server");
                assertThat(change.physicalResourceId()).isNull();
            });
            assertThat(ready.provisionedProductPlanDetails().provisioningParameters())
                .as("secrets stay secret").extracting(parameter -> parameter.key() + "=" + parameter.value())
                .containsExactly("KeyName=ops", "Password=****");
        });
        catalog.deleteProvisionedProductPlan(r -> r.planId(plan.planId()));
        assertThatThrownBy(() -> provisioned(plan.provisionProductId())).isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> described(plan)).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void anExecutedPlanLaunchesOnceAndLingers() {
        CreateProvisionedProductPlanResponse plan = plan("fresh", r -> { });
        assertThatThrownBy(() -> execute(plan, token())).as("too early").isInstanceOf(InvalidStateException.class);
        time.pass(Duration.ofSeconds(10));
        String token = token();
        RecordDetail record = execute(plan, token);
        assertThat(execute(plan, token).recordId()).as("same token").isEqualTo(record.recordId());
        assertThatThrownBy(() -> execute(plan, token())).isInstanceOf(InvalidStateException.class);
        assertThat(described(plan).provisionedProductPlanDetails().statusAsString()).isEqualTo("EXECUTE_IN_PROGRESS");
        assertThat(ended(record).recordType()).isEqualTo("PROVISION_PRODUCT");
        assertThat(described(plan).provisionedProductPlanDetails().statusAsString()).isEqualTo("EXECUTE_SUCCESS");
        assertThat(status(plan.provisionProductId())).isEqualTo("AVAILABLE");
    }

    @Test
    void aPlanTellsWhatAnUpdateChangesAndWhy() {
        String id = launched("web").provisionedProductId();
        CreateProvisionedProductPlanResponse plan = plan("web", r -> r.provisioningArtifactId("pa-server4")
            .provisioningParameters(keep("KeyName"),
                set("Owner", "ada"), set("InstanceType", "t3.large")));
        assertThat(plan.provisionProductId()).isEqualTo(id);
        time.pass(Duration.ofSeconds(10));
        // The path's rule wants small servers only.
        assertThat(described(plan).provisionedProductPlanDetails().statusMessage()).contains("Only small ones");
        catalog.deleteProvisionedProductPlan(r -> r.planId(plan.planId()));
        CreateProvisionedProductPlanResponse second = plan("web", r -> r.provisioningArtifactId("pa-server4")
            .pathId("lpv2-second0000000").provisioningParameters(keep("KeyName"),
                set("Owner", "ada"), set("InstanceType", "t3.large")));
        time.pass(Duration.ofSeconds(10));
        assertThat(described(second).resourceChanges()).extracting(change ->
            change.actionAsString() + " " + change.logicalResourceId() + " " + change.details().stream()
                .filter(detail -> detail.target().name() != null)
                .map(detail -> detail.target().name() + " by " + detail.causingEntity()).toList())
            .as("a value that AWS could only know on the way is told once more as a direct modification")
            .containsExactlyInAnyOrder(
                "MODIFY Server [InstanceType by InstanceType, InstanceType by null]", "ADD Log []");
        assertThat(ended(execute(second, token())).statusAsString()).isEqualTo("SUCCEEDED");
        assertThat(provisioned(id).provisioningArtifactId()).isEqualTo("pa-server4");
    }

    @Test
    void aPlanWithoutChangesFailsAndCannotBeExecuted() {
        launched("web");
        CreateProvisionedProductPlanResponse plan = plan("web", r -> { });
        time.pass(Duration.ofSeconds(10));
        assertThat(described(plan).provisionedProductPlanDetails()).satisfies(details -> {
            assertThat(details.statusAsString()).isEqualTo("CREATE_FAILED");
            assertThat(details.statusMessage()).startsWith("The submitted information didn't contain changes.");
        });
        assertThatThrownBy(() -> execute(plan, token())).isInstanceOf(InvalidStateException.class);
    }

    @Test
    void aPlanKeepsTagsAndChangesThemOnlyWhereThePathAllowsIt() {
        RecordDetail queue = ended(catalog.provisionProduct(r -> r.productId("prod-queue")
            .provisioningArtifactId("pa-queue").provisionedProductName("tagged").provisionToken(token())
            .tags(Tag.builder().key("own").value("1").build())).recordDetail());
        assertThatThrownBy(() -> queuePlan("tagged", r -> r.tags(Tag.builder().key("own").value("2").build())))
            .isInstanceOf(InvalidParametersException.class).hasMessageContaining("Tag updates are not allowed");
        launch("web", r -> r.tags(Tag.builder().key("own").value("1").build()));
        time.pass(Duration.ofMinutes(1));
        CreateProvisionedProductPlanResponse plan = plan("web", r -> r.provisioningArtifactId("pa-server4")
            .provisioningParameters(keep("KeyName"), set("Owner", "ada")));
        time.pass(Duration.ofSeconds(10));
        assertThat(ended(execute(plan, token())).recordTags()).extracting(tag -> tag.key()).contains("own");
        assertThat(queue.recordTags()).extracting(tag -> tag.key()).contains("own");
    }

    @Test
    void anExecutionIsAnsweredAgainWhenThePlanIsGone() {
        CreateProvisionedProductPlanResponse plan = plan("fresh", r -> { });
        time.pass(Duration.ofSeconds(10));
        String token = token();
        RecordDetail record = execute(plan, token);
        time.pass(Duration.ofMinutes(1));
        catalog.deleteProvisionedProductPlan(r -> r.planId(plan.planId()));
        assertThat(execute(plan, token).recordId()).isEqualTo(record.recordId());
    }

    @Test
    void thereIsOnePlanAtATimeAndOnlyForWhatRuns() {
        launched("web");
        plan("web", r -> { });
        assertThatThrownBy(() -> plan("web", r -> { })).isInstanceOf(InvalidStateException.class);
        launched("fails-always");
        assertThatThrownBy(() -> plan("fails-always", r -> { })).isInstanceOf(InvalidStateException.class)
            .hasMessageContaining("ERROR");
    }

    @Test
    void aStackSetCannotBePlannedAndADeprecatedVersionNotLaunched() {
        assertThatThrownBy(() -> plan("everywhere", r -> r.productId("prod-stackset").pathId(null)
            .provisioningArtifactId("pa-stackset").provisioningParameters(List.of())))
            .isInstanceOf(InvalidParametersException.class).hasMessageContaining("CFN_STACKSET");
        assertThatThrownBy(() -> plan("old", r -> r.provisioningArtifactId("pa-server1")))
            .isInstanceOf(InvalidParametersException.class).hasMessageContaining("deprecated");
    }

    @Test
    void plansAreListedByWhoMadeThemAndForWhat() {
        CreateProvisionedProductPlanResponse mine = plan("mine", r -> { });
        plan("another", r -> { });
        assertThat(catalog.listProvisionedProductPlans(r -> r.provisionProductId(mine.provisionProductId()))
            .provisionedProductPlans()).extracting(found -> found.planId()).containsExactly(mine.planId());
        assertThat(as(SampleScenario.OTHER_ROLE_KEY).listProvisionedProductPlans(r -> { })
            .provisionedProductPlans()).isEmpty();
        assertThat(as(SampleScenario.OTHER_ROLE_KEY).listProvisionedProductPlans(r ->
            r.accessLevelFilter(f -> f.key("Account").value("self"))).provisionedProductPlans()).hasSize(2);
    }

    private CreateProvisionedProductPlanResponse queuePlan(
            String name, Consumer<CreateProvisionedProductPlanRequest.Builder> more) {
        return plan(name, r -> more.accept(r.productId("prod-queue").provisioningArtifactId("pa-queue").pathId(null)
            .provisioningParameters(List.of())));
    }

    private CreateProvisionedProductPlanResponse plan(
            String name, Consumer<CreateProvisionedProductPlanRequest.Builder> more) {
        return catalog.createProvisionedProductPlan(r -> {
            r.planName("plan-" + name).planType("CLOUDFORMATION").productId("prod-server")
                .provisioningArtifactId("pa-server2").pathId(SERVER_PATH).provisionedProductName(name)
                .idempotencyToken(token()).provisioningParameters(set("KeyName", "ops"),
                    set("Password", "correct horse"));
            more.accept(r);
        });
    }

    private DescribeProvisionedProductPlanResponse described(CreateProvisionedProductPlanResponse plan) {
        return catalog.describeProvisionedProductPlan(r -> r.planId(plan.planId()));
    }

    private RecordDetail execute(CreateProvisionedProductPlanResponse plan, String token) {
        return catalog.executeProvisionedProductPlan(r -> r.planId(plan.planId()).idempotencyToken(token))
            .recordDetail();
    }
}
