package dev.catalogdesk.demo;

import dev.catalogdesk.demo.admin.SimulatedAdministration;
import dev.catalogdesk.demo.catalog.SimulatedServiceCatalog;
import dev.catalogdesk.demo.cloudformation.SimulatedCloudFormation;
import dev.catalogdesk.demo.faults.Faults;
import dev.catalogdesk.demo.scenario.Callers;
import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.state.Secrets;
import dev.catalogdesk.demo.state.StateException;
import dev.catalogdesk.demo.state.StateFile;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.state.WorldSnapshot;
import dev.catalogdesk.demo.sts.SimulatedSts;
import dev.catalogdesk.demo.wire.CallLog;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import dev.catalogdesk.demo.wire.ServiceModel;
import dev.catalogdesk.demo.wire.SimulatedService;
import dev.catalogdesk.demo.wire.WireServer;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.slf4j.LoggerFactory;

/// The simulated AWS, running. Any number can run in one process; each keeps its own state. Safe on any thread.
public final class DemoServer implements AutoCloseable {
    private static final Duration SEARCH_LAG = Duration.ofSeconds(2);
    private final WireServer wire;
    private final Faults faults;
    private final Callers callers;
    private final Optional<StateKeeper> keeper;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private DemoServer(WireServer wire, Faults faults, Callers callers, Optional<StateKeeper> keeper) {
        this.wire = wire;
        this.faults = faults;
        this.callers = callers;
        this.keeper = keeper;
    }

    /// Starts one.
    ///
    /// @param options how
    /// @return the running server; close it
    /// @throws DemoServerException if the port cannot be had
    /// @throws StateException if the file that keeps the state is broken or belongs to another scenario
    /// @throws ScenarioException if the faults name an operation that is not simulated
    public static DemoServer start(DemoOptions options) {
        Faults faults = new Faults();
        Callers callers = new Callers(options.scenario());
        Optional<StateFile> file = options.state().map(StateFile::new);
        World world = new World(options.scenario(), callers, options.clock(),
            file.flatMap(StateFile::read).map(kept -> fitting(kept, options)));
        StackWorld stacks = new StackWorld(world);
        // What is broken shows now rather than in the middle of a call.
        world.keptRegions().forEach(stacks::region);
        List<SimulatedService> services = services(world, stacks, faults, callers);
        faults.add(options.faults().checked(WireServer.operations(services)));
        try {
            WireServer wire = new WireServer(options.port(), services, faults,
                accessKeyId -> callers.by(accessKeyId).arn(),
                options.log().map(log -> CallLog.to(log, InstantSource.system())).orElse(CallLog.NONE));
            return new DemoServer(wire, faults, callers,
                file.map(each -> new StateKeeper(world, stacks, each)));
        } catch (BindException e) {
            throw new DemoServerException("Port " + options.port() + " of 127.0.0.1 is in use or not allowed:"
                + " choose another, or 0 for a free one.", e);
        } catch (IOException e) {
            throw new DemoServerException("The simulated AWS cannot listen on port " + options.port() + ".", e);
        }
    }

    private static WorldSnapshot fitting(WorldSnapshot kept, DemoOptions options) {
        if (!kept.scenario().equals(options.scenario().name())
                || !kept.account().equals(options.scenario().accountId())) {
            throw new StateException("The state was kept for the scenario " + kept.scenario() + " with account "
                + kept.account() + ", not for " + options.scenario().name() + " with account "
                + options.scenario().accountId() + ". Name another file, or the scenario it belongs to.", null);
        }
        return kept;
    }

    /// Begins in the background with what every server needs and no scenario changes: classes, AWS's models. Worth it
    /// before a scenario is read, for then the two go side by side. Harmless if never called.
    public static void prepare() {
        Executor background = ForkJoinPool.commonPool();
        background.execute(() -> {
            // Digests make the ids of a scenario, and the log is opened with the server: both are slow the first time.
            Secrets.create().digest("");
            LoggerFactory.getLogger(DemoServer.class);
        });
        background.execute(() -> {
            Scenario nothing = new Scenario("", "", List.of(), List.of());
            Callers nobody = new Callers(nothing);
            World nowhere = new World(nothing, nobody, DemoClock.system(), Optional.empty());
            services(nowhere, new StackWorld(nowhere), new Faults(), nobody);
        });
    }

    private static List<SimulatedService> services(World world, StackWorld stacks, Faults faults, Callers callers) {
        return List.of(catalog(world, stacks, faults), SimulatedCloudFormation.create(world, stacks),
            SimulatedSts.create(callers));
    }

    private static SimulatedService catalog(World world, StackWorld stacks, Faults faults) {
        Paging paging = Paging.ofServiceCatalog();
        Map<String, Operation> operations = new HashMap<>(SimulatedServiceCatalog.operations(
            world, stacks, paging, () -> faults.searchLag(SEARCH_LAG)));
        operations.putAll(SimulatedAdministration.operations(
            world, stacks, paging, faults::tagOptionsMigrated));
        return new SimulatedService(ServiceModel.load("servicecatalog"), operations);
    }

    /// Where it listens.
    ///
    /// @return `http://127.0.0.1:PORT`
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + wire.port());
    }

    /// The port.
    ///
    /// @return the port it listens on
    public int port() {
        return wire.port();
    }

    /// An access key id that the scenario knows. Any other is welcome too; secrets are not checked.
    ///
    /// @return the key of the scenario's first caller
    public String accessKeyId() {
        return callers.first().accessKeyId();
    }

    /// What shall go wrong.
    ///
    /// @return the faults of this server
    public Faults faults() {
        return faults;
    }

    /// Waits until the server is closed, by [#close] or because the process is asked to end (SIGTERM, Ctrl+C).
    ///
    /// @throws InterruptedException if the waiting thread is interrupted
    public void awaitStop() throws InterruptedException {
        Thread hook = Thread.ofPlatform().name("demo-stop").unstarted(this::close);
        Runtime.getRuntime().addShutdownHook(hook);
        stopped.await();
    }

    /// Stops it. Harmless when repeated.
    @Override
    public void close() {
        faults.clear();
        wire.close();
        keeper.ifPresent(StateKeeper::close);
        stopped.countDown();
    }
}
