package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.ImportRequest;
import dev.catalogdesk.model.PlanExecution;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.TerminateRequest;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.settings.ConnectionPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperationQueueTest {
    private static final String ACCOUNT = "111122223333";
    private final Exception cause = new IllegalStateException();
    private final ManualScheduler scheduler = new ManualScheduler();
    private final ScriptedCatalog catalog = new ScriptedCatalog();
    private final MemoryJournal journal = new MemoryJournal();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, journal);

    @Test
    void keepsWhatWaitsInTheJournalBeforeAnythingLeaves() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        submit(stack("first"));
        Operation second = submit(stack("second"));
        scheduler.runDue();

        assertThat(state(second)).isEqualTo(
            new OperationState.Queued(new Hold.Turn(Hold.Limit.KIND, "first")));
        assertThat(catalog.changes).hasSize(1);
        assertThat(Unfinished.of(journal.entries)).filteredOn(each -> !each.left())
            .singleElement().satisfies(each -> assertThat(each.intent().target().name()).isEqualTo("second"));
    }

    @Test
    void sendsTheNextOnceTheFirstHasEnded() {
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        submit(stack("first"));
        Operation second = submit(stack("second"));
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(catalog.changes).hasSize(2);
        assertThat(state(second)).isInstanceOf(OperationState.Succeeded.class);
    }

    @Test
    void asksWhoseTheCredentialsAreOnceMoreAfterAWait() {
        String[] account = {ACCOUNT};
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        submit(stack("first"));
        Operation second = operations.submit(Order.of(new Origin("prod-id", "eu-central-1", catalog,
            () -> TestOrigins.of(catalog, account[0]).callerNow().get(),
            () -> ConnectionPolicy.initial("prod-id")), place(), subject("second"), stack("second"),
            Set.of()));
        scheduler.runDue();
        account[0] = "999999999999";
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(catalog.changes).hasSize(1);
        assertThat(state(second)).isInstanceOfSatisfying(OperationState.Refused.class,
            refused -> assertThat(refused.cause().code()).isEqualTo(Order.ACCOUNT_CHANGED));
        assertThat(Unfinished.of(journal.entries)).isEmpty();
    }

    @Test
    void letsMoreLeaveAsSoonAsTheConnectionMayDoMoreAtATime() {
        int[] atOnce = {1};
        operations.limit(QueueLimits.of(connectionId -> atOnce[0]));
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        operations.submit(order(new PlanExecution("plan-1", "token-1"), "first"));
        Operation second = operations.submit(order(new PlanExecution("plan-2", "token-2"), "second"));
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(state(second)).isEqualTo(new OperationState.Queued(new Hold.Turn(Hold.Limit.CONNECTION, "first")));

        atOnce[0] = 2;
        operations.limit(QueueLimits.of(connectionId -> atOnce[0]));
        scheduler.advance(Duration.ofSeconds(1));

        assertThat(catalog.changes).hasSize(2);
    }

    @Test
    void takesBackWhatHasNotLeft() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        submit(stack("first"));
        Operation second = submit(stack("second"));
        scheduler.runDue();
        operations.cancel(second.id());
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(state(second)).isInstanceOf(OperationState.Cancelled.class);
        assertThat(catalog.changes).hasSize(1);
        assertThat(journal.facts()).contains(new Fact.Dismissed(second.id()));
    }

    @Test
    void writesNothingDownOfWhatIsTakenBackWhileItIsAskedWhoCalls() {
        String[] id = {""};
        Operation end = operations.submit(Order.of(new Origin("prod-id", "eu-central-1", catalog, () -> {
            operations.cancel(id[0]);
            return TestOrigins.of(catalog, ACCOUNT).callerNow().get();
        }, () -> ConnectionPolicy.initial("prod-id")), place(), subject("orders-db"),
            new TerminateRequest("pp-1", false, false, "token-end"), Set.of()));
        id[0] = end.id();
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(state(end)).isInstanceOf(OperationState.Cancelled.class);
        assertThat(catalog.changes).isEmpty();
        assertThat(Unfinished.of(journal.entries)).isEmpty();
    }

    @Test
    void sendsWhatWasDismissedOnceMoreWithItsTokenWhenItIsOrderedAgain() {
        catalog.onChange(request -> {
            throw ScriptedCatalog.unreachable();
        });
        Operation first = submit(stack("first"));
        scheduler.advance(Duration.ofMinutes(1));
        operations.dismiss(first.id());
        catalog.onChange(request -> ScriptedCatalog.record(RecordStatus.CREATED, "first"));
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        submit(stack("first"));
        scheduler.runDue();

        assertThat(state(first)).isInstanceOf(OperationState.Running.class);
        assertThat(catalog.changes).hasSize(2).extracting(ChangeRequest::token).containsOnly("token-first");
        assertThat(Unfinished.of(journal.entries)).hasSize(1);
    }

    @Test
    void doesNotTakeBackWhatHasLeft() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        Operation first = submit(stack("first"));
        scheduler.runDue();
        operations.cancel(first.id());

        assertThat(state(first)).isInstanceOf(OperationState.Running.class);
    }

    @Test
    void letsNothingLeaveWhilePaused() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        operations.pause(true);
        Operation first = submit(stack("first"));
        scheduler.advance(Duration.ofHours(1));

        assertThat(state(first)).isEqualTo(new OperationState.Queued(new Hold.Paused()));
        assertThat(catalog.changes).isEmpty();

        operations.pause(false);
        scheduler.runDue();

        assertThat(catalog.changes).hasSize(1);
    }

    @Test
    void canBeTakenBackUntilTheUndoWindowIsOver() {
        Operation end = terminate();
        scheduler.advance(Duration.ofSeconds(9));

        assertThat(state(end)).isInstanceOfSatisfying(OperationState.Queued.class,
            queued -> assertThat(queued.hold()).isInstanceOf(Hold.UndoWindow.class));
        assertThat(catalog.changes).isEmpty();

        operations.cancel(end.id());
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(catalog.changes).isEmpty();
        assertThat(Unfinished.of(journal.entries)).isEmpty();
    }

    @Test
    void leavesWhenTheUndoWindowIsOverOrTheOperatorSaysSo() {
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        terminate();
        scheduler.advance(Duration.ofSeconds(11));
        assertThat(catalog.changes).hasSize(1);
        scheduler.advance(Duration.ofMinutes(1));

        Operation second = operations.submit(order(new TerminateRequest("pp-2", false, false, "t-2"), "two"));
        scheduler.runDue();
        operations.sendNow(second.id(), Map.of());
        scheduler.runDue();

        assertThat(catalog.changes).hasSize(2);
    }

    @Test
    void sendsAgainUnaskedWithTheSameTokenWhatAwsRefusedBecauseItIsBusy() {
        boolean[] busy = {true};
        catalog.onChange(request -> {
            if (busy[0]) {
                throw new CatalogException.Refused("ImportAsProvisionedProduct", "InvalidStateException",
                    "You can only import one provisioned product at a time", "r", cause);
            }
            return ScriptedCatalog.record(RecordStatus.CREATED, "first");
        });
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        Operation first = submit(stack("first"));
        scheduler.advance(Duration.ofSeconds(65));

        assertThat(catalog.changes).hasSize(3).extracting(ChangeRequest::token).containsOnly("token-first");
        assertThat(state(first)).isInstanceOfSatisfying(OperationState.Queued.class,
            queued -> assertThat(queued.hold()).isInstanceOf(Hold.Busy.class));

        busy[0] = false;
        scheduler.advance(Duration.ofSeconds(35));

        assertThat(state(first)).isInstanceOf(OperationState.Running.class);
    }

    @Test
    void givesUpWhenTheBudgetForABusyAwsIsUsedUp() {
        catalog.onChange(request -> {
            throw new CatalogException.Refused("ProvisionProduct", "InvalidStateException",
                "another AWS Control Tower operation is in progress. Try again later.", "r", cause);
        });
        Operation first = submit(stack("first"));
        scheduler.advance(Duration.ofHours(3));
        int tries = catalog.changes.size();

        assertThat(state(first)).isInstanceOf(OperationState.Refused.class);
        assertThat(tries).isEqualTo(241);
        assertThat(Unfinished.of(journal.entries)).isEmpty();
    }

    @Test
    void keepsThePlaceOfWhatAwsIsBusyFor() {
        catalog.onChange(request -> {
            throw new CatalogException.Throttled("ImportAsProvisionedProduct", "ThrottlingException", "", "r", cause);
        });
        submit(stack("first"));
        Operation second = submit(stack("second"));
        scheduler.advance(Duration.ofSeconds(30));

        assertThat(catalog.changes).extracting(ChangeRequest::token).containsOnly("token-first");
        assertThat(state(second)).isEqualTo(
            new OperationState.Queued(new Hold.Turn(Hold.Limit.KIND, "first")));
    }

    @Test
    void asksWhenTheOneBeforeItFailedAndLeavesWhenTold() {
        catalog.thenRecord(RecordStatus.FAILED);
        Operation first = submit(stack("first"));
        Operation second = operations.submit(
            order(new TerminateRequest("pp-2", false, false, "t-2"), "two").after(first.id()));
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(state(second)).isEqualTo(new OperationState.Queued(new Hold.AfterFailed(first.id(), "first")));

        operations.sendNow(second.id(), Map.of());
        scheduler.runDue();

        assertThat(catalog.changes).hasSize(2);
    }

    @Test
    void waitsForAnotherWhenToldAndNeverInACircle() {
        operations.pause(true);
        Operation first = submit(stack("first"));
        Operation second = operations.submit(order(new TerminateRequest("pp-2", false, false, "t-2"), "two"));
        scheduler.advance(Duration.ofSeconds(11));
        operations.follow(second.id(), first.id());
        operations.follow(first.id(), second.id());
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        operations.pause(false);
        scheduler.runDue();

        assertThat(state(second)).isEqualTo(new OperationState.Queued(new Hold.After(first.id(), "first")));

        scheduler.advance(Duration.ofMinutes(1));

        assertThat(catalog.changes).extracting(ChangeRequest::token).containsExactly("token-first", "t-2");
    }

    @Test
    void waitsForASignInWhereTheFormIsGoneAndGoesOnAfterIt() {
        boolean[] expired = {false};
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        submit(stack("first"));
        Operation second = operations.submit(Order.of(new Origin("prod-id", "eu-central-1", catalog, () -> {
            if (expired[0]) {
                throw new CatalogException.NeedsSignIn("GetCallerIdentity", "ExpiredToken", "", "", cause);
            }
            return TestOrigins.of(catalog, ACCOUNT).callerNow().get();
        }, () -> ConnectionPolicy.initial("prod-id")), place(), subject("second"), stack("second"), Set.of()));
        scheduler.runDue();
        expired[0] = true;
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(state(second)).isInstanceOfSatisfying(OperationState.Queued.class,
            queued -> assertThat(queued.hold()).isInstanceOf(Hold.SignIn.class));

        expired[0] = false;
        operations.signedIn("prod");
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(state(second)).isInstanceOf(OperationState.Succeeded.class);
    }

    @Test
    void takesWhatWasToBeTerminatedAndIsGoneForTerminated() {
        catalog.onChange(request -> {
            throw ScriptedCatalog.unreachable();
        });
        catalog.onId(() -> {
            throw new CatalogException.NotFound("DescribeProvisionedProduct", "", "", "", cause);
        });
        Operation end = terminate();
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(state(end)).isInstanceOf(OperationState.Succeeded.class);
        assertThat(catalog.changes).hasSize(1);
    }

    @Test
    void doesNotLookForATokenThatAnUpdateDoesNotLeaveBehind() {
        catalog.onChange(request -> {
            throw ScriptedCatalog.unreachable();
        });
        catalog.onSearch(() -> {
            throw new AssertionError("searched");
        });
        Operation end = terminate();
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(state(end)).isInstanceOf(OperationState.Unknown.class);
    }

    private Operation terminate() {
        return operations.submit(
            order(new TerminateRequest("pp-1", false, false, "token-end"), "orders-db"));
    }

    private static ImportRequest stack(String name) {
        return new ImportRequest("prod-1", "pa-1", name, "arn:" + name, "token-" + name);
    }

    private Operation submit(ImportRequest request) {
        return operations.submit(order(request, request.provisionedProductName()));
    }

    private Order order(ChangeRequest request, String name) {
        return Order.of(TestOrigins.of(catalog, ACCOUNT), place(), subject(name), request, Set.of());
    }

    private static Location place() {
        return new Location("prod", ACCOUNT, "eu-central-1");
    }

    private static Subject subject(String name) {
        return new Subject(name, "pp-1", "prod-1", "Orders", "", "pa-1", "v1", "");
    }

    private OperationState state(Operation operation) {
        return operations.all().stream().filter(each -> each.id().equals(operation.id())).findFirst().orElseThrow()
            .state();
    }
}
