package dev.catalogdesk.bench;

import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.QueueLimits;
import dev.catalogdesk.operations.journal.FileJournal;
import dev.catalogdesk.operations.watch.Fleet;
import dev.catalogdesk.operations.watch.ServerLog;
import dev.catalogdesk.operations.watch.TrafficLine;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.reliability.SimulatedAws;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// The process that watches launches which never end for eight hours, while calls are throttled, answered with faults,
/// cut off, and refused for an expired token. The console's clock is moved as fast as the calls are answered; the
/// simulated AWS is a process of its own.
public final class WorkingDay {
    /// How many hours the day has.
    static final int HOURS = 8;

    private static final int A_REGION = 10;
    private static final Duration SIGNS_IN_AFTER = Duration.ofMinutes(5);
    private static final String FAULTS = """
        {fault: throttle, chance: 0.3%, burst: 2}, {fault: internal, chance: 1%}, {fault: unavailable, chance: 1%},
        {fault: reset-before, chance: 1%}, {fault: truncate, chance: 0.5%}, {fault: expire, chance: 0.1%}""";
    private final ManualScheduler scheduler = new ManualScheduler();
    private final Traffic traffic = new Traffic(scheduler::now, wait -> { }, RandomGenerator.getDefault());
    private final Operations operations;
    private final Map<String, Long> states = new TreeMap<>();

    private WorkingDay(Path home) {
        operations = new Operations(scheduler, RandomGenerator.getDefault(),
            new FileJournal(home.resolve("journal"), scheduler::now), new TrafficLine(traffic), new Masker());
        operations.limit(QueueLimits.OF_AWS);
        operations.listen(operation -> states.merge(operation.state().getClass().getSimpleName(), 1L, Long::sum));
    }

    /// Measures.
    ///
    /// @param args none
    /// @throws Exception if something cannot be started
    public static void main(String[] args) throws Exception {
        Path home = Benchmark.emptyHome();
        try (SimulatedAws aws = new SimulatedAws(home, "--scenario", "fleet")) {
            new WorkingDay(home).run(home, aws);
        }
        Runtime.getRuntime().halt(0);
    }

    private void run(Path home, SimulatedAws aws) throws IOException {
        try (Fleet fleet = new Fleet(home, aws.endpoint(), traffic)) {
            for (String region : Fleet.REGIONS) {
                for (int number = 0; number < A_REGION; number++) {
                    operations.submit(fleet.order(region, "Queue", "team-" + number + "-stuck"));
                }
            }
            scheduler.advance(Duration.ofMinutes(1));
            aws.faults(FAULTS);
            scheduler.after(SIGNS_IN_AFTER, this::signIn);
            for (int hour = 1; hour <= HOURS; hour++) {
                scheduler.advance(Duration.ofHours(1));
                Probe.print("heap-" + hour, heap());
            }
        }
        Probe.print("watched", operations.all().stream().filter(each -> each.state().active()).count());
        Probe.print("calls", ServerLog.counts(aws.log()).values().stream().mapToLong(each -> each).sum());
        states.forEach((state, count) -> Probe.print("news-" + state, count));
    }

    /// The operator signs in again and again, as if he came by.
    private void signIn() {
        operations.signedIn(Fleet.CONNECTION);
        scheduler.after(SIGNS_IN_AFTER, this::signIn);
    }

    /// Kilobytes after full collections.
    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }
}
