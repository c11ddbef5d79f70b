package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.PlanRequest;
import dev.catalogdesk.model.PlanStatus;
import dev.catalogdesk.model.PlanSummary;
import dev.catalogdesk.model.PropertyChange;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Inputs;
import dev.catalogdesk.operations.journal.Intent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Changes that are not answered with the record of a launch or an update: plans, and changes of properties.
class PlansTest {
    private static final String ACCOUNT = "111122223333";
    private static final PlanRequest PLAN = new PlanRequest("resize", "prod-1", "pa-1", Optional.of("lpv2-1"),
        "orders-db", Map.of("Size", "20"), List.of("Password"), List.of(), List.of(), "token-1");
    private static final PlanDeletion DELETION = new PlanDeletion("plan-1", false, "token-1");
    private static final PropertyChange OWNER = new PropertyChange("pp-1",
        Map.of(PropertyChange.Property.OWNER, "arn:aws:iam::111122223333:user/bob"), "token-1");
    private final ManualScheduler scheduler = new ManualScheduler();
    private final ScriptedCatalog catalog = new ScriptedCatalog();
    private final MemoryJournal journal = new MemoryJournal();
    private Operations operations = new Operations(scheduler, () -> 1L << 63, journal);

    @Test
    void followsAPlanUntilItIsMade() {
        planIs(PlanStatus.CREATE_IN_PROGRESS, "");
        planIs(PlanStatus.CREATE_SUCCESS, "");
        submit(PLAN);
        scheduler.advance(Duration.ofSeconds(3));

        assertThat(only()).satisfies(operation -> {
            assertThat(operation.kind()).isEqualTo(OperationKind.CREATE_PLAN);
            assertThat(operation.planId()).isEqualTo("plan-1");
            assertThat(operation.provisionedProductId()).isEqualTo("pp-1");
            assertThat(operation.recordId()).isEmpty();
            assertThat(operation.waitsHere()).isFalse();
            assertThat(operation.state()).isInstanceOf(OperationState.Running.class);
        });
        scheduler.advance(Duration.ofSeconds(6));

        assertThat(only().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(journal.facts()).endsWith(new Fact.Planned(only().id(), "plan-1", "pp-1"),
            new Fact.End(only().id(), "", "CREATE_SUCCESS"));
    }

    @Test
    void saysThatThereIsNothingToChange() {
        planIs(PlanStatus.CREATE_FAILED, "The submitted information didn't contain changes. Submit different "
            + "information to create a change set.");
        submit(PLAN);
        scheduler.advance(Duration.ofSeconds(10));

        assertThat(only().state()).isInstanceOf(OperationState.NothingToChange.class);
    }

    @Test
    void saysWhyAPlanCouldNotBeMade() {
        planIs(PlanStatus.CREATE_FAILED, "Parameters: [X] do not exist in the template");
        submit(PLAN);
        scheduler.advance(Duration.ofSeconds(10));

        assertThat(only().state()).isInstanceOf(OperationState.Failed.class);
        assertThat(only().errors()).singleElement()
            .satisfies(error -> assertThat(error.description()).contains("do not exist in the template"));
    }

    @Test
    void letsNothingFollowAPlanWithoutChanges() {
        planIs(PlanStatus.CREATE_FAILED, "No updates are to be performed.");
        Operation plan = submit(PLAN);
        operations.submit(order(new PropertyChange("pp-2", OWNER.properties(), "token-2"), "other").after(plan.id()));
        scheduler.advance(Duration.ofSeconds(10));

        assertThat(operations.all().getLast().state())
            .isEqualTo(new OperationState.Queued(new Hold.AfterFailed(plan.id(), "orders-db")));
    }

    @Test
    void isDoneOnceAPlanIsDeleted() {
        submit(DELETION);
        scheduler.runDue();

        assertThat(only().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(journal.facts()).endsWith(new Fact.End(only().id(), "", "SUCCEEDED"));
        assertThat(scheduler.waiting()).as("there is nothing to follow").isZero();
    }

    @Test
    void followsAChangeOfPropertiesByItsRecord() {
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        submit(OWNER);
        scheduler.advance(Duration.ofSeconds(10));

        assertThat(only().kind()).isEqualTo(OperationKind.CHANGE_PROPERTIES);
        assertThat(only().recordId()).isEqualTo("rec-1");
        assertThat(only().state()).isInstanceOf(OperationState.Succeeded.class);
    }

    @Test
    void goesOnWithAPlanThatAnEarlierRunKnew() {
        planIs(PlanStatus.CREATE_SUCCESS, "");
        restartAfter(PLAN, new Fact.Planned("op-1", "plan-1", "pp-1"));
        scheduler.advance(Duration.ofSeconds(10));

        assertThat(only().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(catalog.changes).isEmpty();
    }

    @Test
    void showsThePlanThatMayBeItsOwnAndFollowsItWhenTold() {
        catalog.onPlans(List.of(new PlanSummary("plan-9", "resize", "pp-9", "other", "pa-1"),
            new PlanSummary("plan-8", "another name", "pp-1", "orders-db", "pa-1"),
            new PlanSummary("plan-1", "resize", "pp-1", "orders-db", "pa-1")));
        planIs(PlanStatus.CREATE_SUCCESS, "");
        restartAfter(PLAN);
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(only().repeatable()).isTrue();
        assertThat(only().state()).isInstanceOfSatisfying(OperationState.Unknown.class, unknown ->
            assertThat(unknown.likely()).contains(new Likely(new Trace.OfPlan("plan-1", "pp-1"), true)));

        operations.adopt("op-1");
        scheduler.advance(Duration.ofSeconds(10));

        assertThat(only().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(journal.facts()).contains(new Fact.Planned("op-1", "plan-1", "pp-1"));
        assertThat(catalog.changes).isEmpty();
    }

    @Test
    void sendsAPlanAgainWithItsTokenWhenTold() {
        restartAfter(PLAN);
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(only().state()).isInstanceOfSatisfying(OperationState.Unknown.class,
            unknown -> assertThat(unknown.likely()).isEmpty());

        planIs(PlanStatus.CREATE_IN_PROGRESS, "");
        operations.repeat("op-1", Map.of());
        scheduler.advance(Duration.ofSeconds(5));

        assertThat(catalog.changes).containsExactly(PLAN);
        assertThat(only().state()).isInstanceOf(OperationState.Running.class);
    }

    @Test
    void findsThatAPlanIsDeletedAfterARestart() {
        catalog.thenPlan(() -> {
            throw new CatalogException.NotFound("DescribeProvisionedProductPlan", "ResourceNotFoundException", "no",
                "", new IllegalStateException());
        });
        restartAfter(DELETION);
        scheduler.runDue();

        assertThat(only().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(catalog.changes).isEmpty();
    }

    @Test
    void asksAboutADeletionOfWhatIsStillThere() {
        planIs(PlanStatus.CREATE_SUCCESS, "");
        restartAfter(DELETION);
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(only().state()).isInstanceOfSatisfying(OperationState.Unknown.class,
            unknown -> assertThat(unknown.likely()).isEmpty());
        operations.repeat("op-1", Map.of());
        scheduler.runDue();
        assertThat(only().state()).isInstanceOf(OperationState.Succeeded.class);
    }

    @Test
    void showsTheNewestRecordThatAChangeOfPropertiesMayHaveMade() {
        catalog.onHistory(() -> List.of(new RecordDetail("rec-likely", "orders-db", "pp-1",
            OpenEnum.of(RecordStatus.IN_PROGRESS), "UPDATE_PROVISIONED_PRODUCT_PROPERTIES", "CFN_STACK",
            Optional.of(Instant.EPOCH), Optional.empty(), "prod-1", "pa-1", "", List.of(), List.of(), "")));
        restartAfter(OWNER);
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(only().state()).isInstanceOfSatisfying(OperationState.Unknown.class, unknown ->
            assertThat(unknown.likely()).contains(new Likely(new Trace.OfRecord("rec-likely", "pp-1"), false)));
    }

    private void planIs(PlanStatus status, String message) {
        catalog.thenPlan(() -> ScriptedCatalog.plan(status, message));
    }

    private Operation submit(ChangeRequest request) {
        return operations.submit(order(request, "orders-db"));
    }

    private Order order(ChangeRequest request, String name) {
        return Order.of(TestOrigins.of(catalog, ACCOUNT), new Location("prod", ACCOUNT, "eu-central-1"),
            new Subject(name, "pp-1", "prod-1", "Orders", "", "pa-1", "v1", "lpv2-1"), request, Set.of());
    }

    /// The journal tells that a request left, and what is given; then the program starts.
    private void restartAfter(ChangeRequest request, Fact... facts) {
        journal.append(new Intent("op-1", request.operation(), "arn:aws:iam::111122223333:user/ann",
            new Intent.Place("prod-id", "prod", ACCOUNT, "eu-central-1"), request.token(),
            new Intent.Target("orders-db", "pp-1", "prod-1", "Orders", "", "pa-1", "v1", "lpv2-1"), inputs(request)));
        journal.append(new Fact.Attempt("op-1", 1, request.token()));
        List.of(facts).forEach(journal::append);
        operations = new Operations(scheduler, () -> 1L << 63, journal);
        operations.recover((connectionId, region) -> Optional.of(TestOrigins.of(catalog, ACCOUNT)), repairs -> { });
    }

    private static Inputs inputs(ChangeRequest request) {
        return JournaledRequest.inputs(request, Set.of());
    }

    private Operation only() {
        assertThat(operations.all()).hasSize(1);
        return operations.all().getFirst();
    }
}
