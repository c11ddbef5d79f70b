package dev.catalogdesk.bench;

import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.QueueLimits;
import dev.catalogdesk.operations.journal.FileJournal;
import dev.catalogdesk.operations.schedule.SystemScheduler;
import dev.catalogdesk.operations.watch.Fleet;
import dev.catalogdesk.operations.watch.ServerLog;
import dev.catalogdesk.operations.watch.TrafficLine;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.reliability.SimulatedAws;
import dev.catalogdesk.ui.activity.ActivityViewModel;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.FxTaskExecutor;
import dev.catalogdesk.ui.task.Processors;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import javafx.application.Platform;

/// The process with many launches at once in four regions: the program's own operations, with the SDK, the journal on
/// the disk and a window that lists them. The simulated AWS is a process of its own, whose log counts the calls.
public final class LaunchesAtOnce {
    /// How many launches there are in each region.
    static final int A_REGION = 50;

    /// Has the view model alone.
    static final String MODEL = "model";

    /// Shows the open drawer.
    static final String DRAWER = "drawer";

    /// Shows the screen that lists the operations.
    static final String SCREEN = "screen";

    /// At this speed a launch of the longest product takes a bit more than two minutes.
    static final String SPEED = "0.5";

    private static final List<String> PRODUCTS = List.of("Platform", "Database", "Platform", "Queue");
    private static final String SEARCH = "SearchProvisionedProducts";
    private static final String READ = "DescribeRecord";
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final long IDLE = Duration.ofSeconds(10).toNanos();
    private static final int LOADS = 10;
    private static final long STEP = Duration.ofMillis(50).toNanos();
    private final Operations operations;
    private final Fleet fleet;
    private final Path log;

    private LaunchesAtOnce(Operations operations, Fleet fleet, Path log) {
        this.operations = operations;
        this.fleet = fleet;
        this.log = log;
    }

    /// Measures.
    ///
    /// @param args `model`, `drawer` or `screen`; how many times faster than usual they run
    /// @throws Exception if something cannot be started
    public static void main(String[] args) throws Exception {
        Processors.leaveOneToTheWindow();
        Path home = Benchmark.emptyHome();
        try (SimulatedAws aws = SimulatedAws.standingBack(home, "--scenario", "fleet", "--speed", args[1])) {
            Traffic traffic = Traffic.system();
            Operations operations = new Operations(new SystemScheduler(Clock.systemUTC()),
                RandomGenerator.getDefault(), new FileJournal(home.resolve("journal"), Clock.systemUTC()),
                new TrafficLine(traffic), new Masker());
            operations.limit(QueueLimits.OF_AWS);
            show(operations, args[0]);
            new LaunchesAtOnce(operations, new Fleet(home, aws.endpoint(), traffic), aws.log()).measure();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void show(Operations operations, String what) throws InterruptedException {
        CountDownLatch shown = new CountDownLatch(1);
        Platform.startup(() -> {
            FxTaskExecutor executor = new FxTaskExecutor(failure -> {
                throw new IllegalStateException(failure);
            });
            Messages messages = Messages.load();
            ActivityViewModel model = new ActivityViewModel(operations, executor,
                () -> Optional.of(new Location(Fleet.CONNECTION, Fleet.ACCOUNT, Benchmark.REGION)), messages);
            model.attach();
            OperationsWindow window = new OperationsWindow(model, messages, executor);
            if (what.equals(DRAWER)) {
                window.showDrawer();
            } else if (what.equals(SCREEN)) {
                window.showScreen(operations);
            }
            shown.countDown();
        });
        shown.await();
    }

    private void measure() throws IOException {
        launch("warm-up", 1, List.of("Queue"));
        awaitEnds();
        try (Stalls stalls = Stalls.measure()) {
            LockSupport.parkNanos(IDLE);
            Probe.print("stall-idle", stalls.longest().toMillis());
        }
        Map<String, Long> before = ServerLog.counts(log);
        int known = operations.all().size();
        long begin = System.nanoTime();
        Probe.print("load", Math.round(LOADS
            * ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        try (Stalls stalls = Stalls.measure()) {
            launch("team", A_REGION, PRODUCTS);
            awaitEnds();
            long seconds = (System.nanoTime() - begin) / 1_000_000_000;
            Probe.print("seconds", seconds);
            printDesign(seconds);
            Probe.print("stall", stalls.longest().toMillis());
            Probe.print("stall-computed", stalls.longestComputed().toMillis());
            Probe.print("stalls", stalls.longerThan(Duration.ofMillis(16)));
            Probe.print("stalls-50", stalls.longerThan(Duration.ofMillis(50)));
        }
        printEnds(operations.all().subList(known, operations.all().size()));
        printCalls(before, ServerLog.counts(log));
    }

    /// A round every 2.5 s in the first minute and every 5 s later, each up to a fifth sooner. A record is read when it
    /// is first seen, perhaps once more because the search does not know it yet, twice at its end, and once a minute
    /// for safety.
    private static void printDesign(long seconds) {
        long early = Math.min(seconds, 60);
        Probe.print("rounds", 1 + early / 2 + (seconds - early) / 4);
        Probe.print("reads", A_REGION * (4 + (seconds + 59) / 60));
    }

    private void launch(String name, int count, List<String> products) {
        for (int number = 0; number < count; number++) {
            for (String region : Fleet.REGIONS) {
                String ending = number % 10 == 9 ? "-fails" : "";
                operations.submit(fleet.order(
                    region, products.get(number % products.size()), name + "-" + number + ending));
            }
        }
    }

    private void awaitEnds() {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (operations.all().stream().anyMatch(each -> each.state().active()) && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP);
        }
    }

    private static void printEnds(List<Operation> launched) {
        long right = launched.stream().filter(LaunchesAtOnce::endedAsItsNameSays).count();
        Probe.print("launched", launched.size());
        Probe.print("ended", right);
        Probe.print("missed", launched.size() - right);
    }

    private static boolean endedAsItsNameSays(Operation operation) {
        return operation.targetName().endsWith("-fails")
            ? operation.state() instanceof OperationState.Failed
            : operation.state() instanceof OperationState.Succeeded;
    }

    private static void printCalls(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> calls = new HashMap<>(after);
        before.forEach((key, count) -> calls.merge(key, -count, Long::sum));
        for (String region : Fleet.REGIONS) {
            Probe.print("searches-" + region, calls.getOrDefault(SEARCH + " " + region, 0L));
            Probe.print("reads-" + region, calls.getOrDefault(READ + " " + region, 0L));
        }
    }
}
