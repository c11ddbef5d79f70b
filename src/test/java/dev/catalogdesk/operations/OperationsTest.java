package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.schedule.PollSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class OperationsTest {
    /// Always in the middle, so that no wait is varied.
    private static final RandomGenerator STEADY = () -> 1L << 63;
    private final Exception cause = new IllegalStateException();

    private final ManualScheduler scheduler = new ManualScheduler();
    private final ScriptedCatalog catalog = new ScriptedCatalog();
    private final MemoryJournal journal = new MemoryJournal();
    private final Operations operations = new Operations(scheduler, STEADY, journal);
    private final List<Operation> heard = new ArrayList<>();

    OperationsTest() {
        operations.listen(heard::add);
    }

    @Test
    void sendsInTheBackgroundAndTellsFirst() {
        Operation operation = launch("token-1");

        assertThat(operation.state()).isInstanceOf(OperationState.Sending.class);
        assertThat(heard).hasSize(1);
        assertThat(catalog.launches).isEmpty();

        scheduler.runDue();

        assertThat(catalog.launches).hasSize(1);
        assertThat(last().recordId()).isEqualTo("rec-1");
        assertThat(last().provisionedProductId()).isEqualTo("pp-1");
        assertThat(last().state()).isInstanceOf(OperationState.Running.class);
    }

    @Test
    void neverLaunchesTwiceWithOneToken() {
        Operation first = launch("token-1");
        Operation second = launch("token-1");
        scheduler.runDue();
        Operation third = launch("token-1");
        scheduler.runDue();

        assertThat(catalog.launches).hasSize(1);
        assertThat(List.of(second.id(), third.id())).containsOnly(first.id());
        assertThat(operations.all()).hasSize(1);
    }

    @Test
    void watchesUntilTheRecordEndsAndReadsAllPagesOfOutputs() {
        catalog.thenRecord(RecordStatus.CREATED);
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        catalog.thenRecord(() -> ScriptedCatalog.page(RecordStatus.SUCCEEDED, outputs("A"), Optional.of("p2")));
        catalog.thenRecord(() -> ScriptedCatalog.page(RecordStatus.SUCCEEDED, outputs("B"), Optional.empty()));
        launch("token-1");
        scheduler.advance(Duration.ofSeconds(20));

        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(last().outputs()).extracting(RecordOutput::key).containsExactly("A", "B");
        assertThat(last().ended()).contains(last().started().plusMillis(10_000));
        assertThat(scheduler.waiting()).isZero();
    }

    @Test
    void keepsTheErrorsOfARecordThatFailed() {
        catalog.thenRecord(RecordStatus.FAILED);
        launch("token-1");
        scheduler.advance(Duration.ofSeconds(5));

        assertThat(last().state()).isInstanceOf(OperationState.Failed.class);
        assertThat(last().errors()).hasSize(1);
    }

    @Test
    void asksLessOftenTheLongerItTakes() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        launch("token-1");
        scheduler.advance(Duration.ofSeconds(60));
        int inTheFirstMinute = catalog.recordReads;
        scheduler.advance(Duration.ofSeconds(60));
        int inTheSecondMinute = catalog.recordReads - inTheFirstMinute;
        scheduler.advance(Duration.ofMinutes(9));
        int before = catalog.recordReads;
        scheduler.advance(Duration.ofSeconds(60));

        assertThat(inTheFirstMinute).isEqualTo(24);
        assertThat(inTheSecondMinute).isEqualTo(12);
        assertThat(catalog.recordReads - before).isEqualTo(4);
    }

    @Test
    void variesTheWaitByAFifth() {
        assertThat(new PollSchedule(() -> 0L).interval(Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
        assertThat(new PollSchedule(() -> -1L).interval(Duration.ZERO)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void waitsLongerAndLongerWhileThrottledThenGoesOn() {
        catalog.thenRecord(() -> {
            throw new CatalogException.Throttled("DescribeRecord", "ThrottlingException", "Rate exceeded", "r", cause);
        });
        catalog.thenRecord(() -> {
            throw ScriptedCatalog.unreachable();
        });
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        launch("token-1");
        scheduler.advance(Duration.ofMillis(2500));

        assertThat(last().state()).isInstanceOfSatisfying(OperationState.Waiting.class, waiting -> {
            assertThat(waiting.cause()).isInstanceOf(CatalogException.Throttled.class);
            assertThat(waiting.nextTry()).isEqualTo(scheduler.now().plusSeconds(4));
        });

        scheduler.advance(Duration.ofSeconds(4));

        assertThat(last().state()).isInstanceOfSatisfying(OperationState.Waiting.class,
            waiting -> assertThat(waiting.nextTry()).isEqualTo(scheduler.now().plusSeconds(8)));

        scheduler.advance(Duration.ofMillis(10_500));

        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
    }

    @Test
    void pausesForASignInAndGoesOnAfterIt() {
        catalog.thenRecord(() -> {
            throw new CatalogException.NeedsSignIn("DescribeRecord", "ExpiredToken", "expired", "r", cause);
        });
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        launch("token-1");
        scheduler.advance(Duration.ofMinutes(30));

        assertThat(last().state()).isInstanceOf(OperationState.NeedsSignIn.class);
        assertThat(catalog.recordReads).isEqualTo(1);

        operations.signedIn("another");
        scheduler.runDue();
        assertThat(last().state()).isInstanceOf(OperationState.NeedsSignIn.class);

        operations.signedIn("prod");
        scheduler.advance(Duration.ofMillis(2500));
        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
    }

    @Test
    void stopsWatchingWhereReadingIsDenied() {
        catalog.thenRecord(() -> {
            throw new CatalogException.AccessDenied("DescribeRecord", "AccessDeniedException", "no", "r", cause);
        });
        launch("token-1");
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(last().state()).isInstanceOfSatisfying(OperationState.Stopped.class,
            stopped -> assertThat(stopped.cause()).containsInstanceOf(CatalogException.AccessDenied.class));
        assertThat(scheduler.waiting()).isZero();
    }

    @Test
    void believesNotFoundOnlyAfterAWhile() {
        AtomicInteger asked = new AtomicInteger();
        catalog.thenRecord(() -> {
            asked.incrementAndGet();
            throw new CatalogException.NotFound("DescribeRecord", "ResourceNotFoundException", "no", "r", cause);
        });
        launch("token-1");
        scheduler.advance(Duration.ofMinutes(10));

        assertThat(asked).hasValue(5);
        assertThat(last().state()).isInstanceOf(OperationState.Stopped.class);
    }

    @Test
    void stopsWatchingWhenToldAndCanGoOn() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        Operation operation = launch("token-1");
        scheduler.advance(Duration.ofSeconds(3));
        operations.stopWatching(operation.id());
        int reads = catalog.recordReads;
        scheduler.advance(Duration.ofMinutes(5));

        assertThat(last().state()).isEqualTo(new OperationState.Stopped(Optional.empty()));
        assertThat(catalog.recordReads).isEqualTo(reads);

        operations.resume(operation.id());
        scheduler.advance(Duration.ofSeconds(3));

        assertThat(last().state()).isInstanceOf(OperationState.Running.class);
        assertThat(catalog.recordReads).isGreaterThan(reads);
    }

    @Test
    void tellsARefusalAndSendsNothingMore() {
        catalog.onLaunch(request -> {
            throw new CatalogException.Refused("ProvisionProduct", "InvalidParametersException",
                "A stack named orders-db already exists.", "r-1", cause);
        });
        launch("token-1");
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(last().state()).isInstanceOf(OperationState.Refused.class);
        assertThat(last().ended()).isPresent();
        assertThat(catalog.launches).hasSize(1);
        assertThat(scheduler.waiting()).isZero();
    }

    @Test
    void sendsNothingWhenTheAccountIsNotTheOneOnScreen() {
        operations.submit(order("token-1", "999999999999"));
        scheduler.runDue();

        assertThat(catalog.launches).isEmpty();
        assertThat(last().state()).isInstanceOfSatisfying(OperationState.Refused.class,
            refused -> assertThat(refused.cause().code()).isEqualTo(Order.ACCOUNT_CHANGED));
    }

    @Test
    void findsALaunchWhoseAnswerWasLostByItsToken() {
        catalog.onLaunch(request -> {
            throw ScriptedCatalog.unreachable();
        });
        catalog.onSearch(() ->
            List.of(ScriptedCatalog.provisioned("token-12"), ScriptedCatalog.provisioned("token-1")));
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        launch("token-1");
        scheduler.runDue();

        assertThat(last().state()).isInstanceOf(OperationState.LookingUp.class);

        scheduler.advance(Duration.ofSeconds(10));

        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(catalog.launches).hasSize(1);
    }

    @Test
    void saysUnknownOnlyAfterSeveralEmptySearchesAndThenSendsTheSameAgain() {
        catalog.onLaunch(request -> {
            throw ScriptedCatalog.unreachable();
        });
        Operation first = launch("token-1");
        scheduler.advance(Duration.ofSeconds(8));
        assertThat(last().state()).isInstanceOf(OperationState.LookingUp.class);
        scheduler.advance(Duration.ofSeconds(8));
        assertThat(last().state()).isInstanceOf(OperationState.Unknown.class);

        catalog.onLaunch(request -> ScriptedCatalog.record(RecordStatus.CREATED, "orders-db"));
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        Operation again = launch("token-1");
        scheduler.runDue();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(catalog.launches).hasSize(2).extracting(LaunchRequest::provisionToken).containsOnly("token-1");
        assertThat(last().state()).isInstanceOf(OperationState.Running.class);
    }

    @Test
    void keepsLookingForALaunchWhileAwsCannotBeReached() {
        catalog.onLaunch(request -> {
            throw ScriptedCatalog.unreachable();
        });
        catalog.onSearch(() -> {
            throw ScriptedCatalog.unreachable();
        });
        launch("token-1");
        scheduler.advance(Duration.ofMinutes(10));
        assertThat(last().state()).isInstanceOf(OperationState.LookingUp.class);

        catalog.onSearch(() -> List.of(ScriptedCatalog.provisioned("token-1")));
        catalog.thenRecord(RecordStatus.SUCCEEDED);
        scheduler.advance(Duration.ofMinutes(2));

        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
    }

    @Test
    void holdsNoParameterValues() {
        Operation operation = launch("token-1");

        assertThat(operation.toString() + order("t", "1")).doesNotContain("hunter2");
    }

    private Operation launch(String token) {
        return operations.submit(order(token, "111122223333"));
    }

    private Order order(String token, String accountNow) {
        LaunchRequest request = new LaunchRequest("prod-1", "pa-1", Optional.of("lpv2-1"), "orders-db",
            Map.of("Password", "hunter2"), List.of(), List.of(), token);
        return Order.launch(TestOrigins.of(catalog, accountNow),
            new Location("prod", "111122223333", "eu-central-1"), "Orders", "v1", request, Set.of("Password"));
    }

    private Operation last() {
        return heard.getLast();
    }

    private static List<RecordOutput> outputs(String key) {
        return List.of(new RecordOutput(key, "value", ""));
    }
}
