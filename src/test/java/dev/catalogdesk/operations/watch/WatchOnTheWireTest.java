package dev.catalogdesk.operations.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.faults.FaultFile;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.QueueLimits;
import dev.catalogdesk.privacy.Masker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Launches watched by the real SDK against the simulated AWS, whose log counts the calls. Console and AWS have one
/// clock, moved by hand.
class WatchOnTheWireTest {
    private static final List<String> REGIONS = List.of("eu-central-1", "us-east-1");
    private static final RandomGenerator STEADY = () -> 1L << 63;
    private final ManualScheduler scheduler = new ManualScheduler();
    private final Traffic traffic = new Traffic(scheduler::now, wait -> { }, STEADY);
    private final Operations operations =
        new Operations(scheduler, STEADY, new MemoryJournal(), new TrafficLine(traffic), new Masker());
    private final Path log;
    private final DemoServer aws;
    private final Fleet fleet;

    WatchOnTheWireTest(@TempDir Path folder) {
        log = folder.resolve("calls.jsonl");
        aws = DemoServer.start(DemoOptions.of(ScenarioChoice.of(ScenarioChoice.FLEET, 1).load(scheduler.now()))
            .withTime(scheduler::now).withLog(log));
        fleet = new Fleet(folder, aws.endpoint(), traffic);
        operations.limit(QueueLimits.OF_AWS);
    }

    @AfterEach
    void close() {
        fleet.close();
        aws.close();
    }

    @Test
    void watchesFiftyLaunchesInTwoRegionsByOneSearchARoundAndMissesNone() {
        launch("Platform", "", 25);
        scheduler.advance(Duration.ofSeconds(5));
        Map<String, Long> before = count();
        scheduler.advance(Duration.ofSeconds(25));
        Map<String, Long> after = count();
        for (String region : REGIONS) {
            assertThat(difference(before, after, "SearchProvisionedProducts", region)).isEqualTo(10);
            assertThat(difference(before, after, "DescribeRecord", region)).as("first sights").isLessThanOrEqualTo(25);
        }

        scheduler.advance(Duration.ofMinutes(3));
        assertThat(operations.all()).hasSize(50)
            .allMatch(operation -> operation.state() instanceof OperationState.Succeeded);
        long reads = REGIONS.stream().mapToLong(region -> count().get("DescribeRecord " + region)).sum();
        assertThat(reads).as("at first, twice at the end, now and then for safety").isLessThan(50 * 6);
    }

    @Test
    void tellsHowARecordMoves() {
        launch("Platform", "", 2);
        scheduler.advance(Duration.ofSeconds(6));
        assertThat(operations.all()).allMatch(operation -> operation.recordStatus().text().equals("IN_PROGRESS"));
    }

    @Test
    void saysWhenItTriesAgainAfterItWasThrottled() {
        launch("Platform", "", 3);
        scheduler.advance(Duration.ofSeconds(6));
        fault("{fault: throttle, operation: SearchProvisionedProducts}");
        scheduler.advance(Duration.ofMillis(2500));

        assertThat(operations.all()).allSatisfy(operation -> assertThat(operation.state())
            .isInstanceOfSatisfying(OperationState.Waiting.class,
                waiting -> assertThat(waiting.nextTry()).isAfter(scheduler.now())));
        aws.faults().clear();
        scheduler.advance(Duration.ofMinutes(3));
        assertThat(operations.all()).allMatch(operation -> operation.state() instanceof OperationState.Succeeded);
    }

    @Test
    void missesNoneWhereTheSearchIsDenied() {
        launch("Queue", "", 5);
        fault("{fault: deny, operation: SearchProvisionedProducts}");
        scheduler.advance(Duration.ofMinutes(1));

        assertThat(operations.all()).allMatch(operation -> operation.state() instanceof OperationState.Succeeded);
        assertThat(count().get("SearchProvisionedProducts eu-central-1")).as("account, role, user").isEqualTo(3);
    }

    @Test
    void noticesFailuresAndRollbacks() {
        launch("Database", "-fails", 2);
        scheduler.advance(Duration.ofMinutes(3));

        assertThat(operations.all()).hasSize(4).allSatisfy(operation -> {
            assertThat(operation.state()).isInstanceOf(OperationState.Failed.class);
            assertThat(operation.errors()).isNotEmpty();
        });
    }

    @Test
    void waitsWhileAwsIsAwayAndMissesNothingMeanwhile() {
        launch("Platform", "", 3);
        scheduler.advance(Duration.ofSeconds(10));
        fault("{fault: reset-before}");
        scheduler.advance(Duration.ofSeconds(90));
        assertThat(operations.all()).allMatch(operation -> operation.state() instanceof OperationState.Waiting);
        aws.faults().clear();
        scheduler.advance(Duration.ofSeconds(20));

        assertThat(operations.all()).allMatch(operation -> operation.state() instanceof OperationState.Succeeded);
    }

    private void fault(String fault) {
        aws.faults().add(FaultFile.read("test", "faults: [" + fault + "]"));
    }

    /// Launches so many in each region.
    private void launch(String product, String name, int count) {
        for (String region : REGIONS) {
            for (int number = 0; number < count; number++) {
                operations.submit(fleet.order(region, product, "team-" + number + name));
            }
        }
        scheduler.runDue();
    }

    /// Calls so far, by operation and region.
    private Map<String, Long> count() {
        return ServerLog.counts(log);
    }

    private static long difference(
            Map<String, Long> before, Map<String, Long> after, String operation, String region) {
        String key = operation + " " + region;
        return after.getOrDefault(key, 0L) - before.getOrDefault(key, 0L);
    }
}
