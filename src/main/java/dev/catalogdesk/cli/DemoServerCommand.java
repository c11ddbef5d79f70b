package dev.catalogdesk.cli;

import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.DemoServerException;
import dev.catalogdesk.demo.faults.FaultPlan;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import dev.catalogdesk.demo.seed.ScenarioException;
import dev.catalogdesk.demo.state.StateException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Runs the simulated AWS alone, for other clients and for tests. Touches neither display nor JavaFX.
@Command(
    name = "demo-server",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersionProvider.class,
    description = "Runs the simulated AWS alone, until it is stopped.")
final class DemoServerCommand implements Callable<Integer> {
    private static final String NAME = "catalog-desk demo-server";
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", defaultValue = "4566",
        description = "Port on 127.0.0.1; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--speed", paramLabel = "X", defaultValue = "1",
        description = "How many times faster records run: 1 launches in about 20 seconds, 10 in about 2.")
    private double speed;

    @Option(names = "--faults", paramLabel = "FILE",
        description = "What shall go wrong with calls, in place of what the scenario says: a YAML or JSON"
            + " file, docs/faults.md describes it.")
    private @Nullable Path faults;

    @Option(names = "--scenario", paramLabel = "NAME|DIR", defaultValue = ScenarioChoice.SHOWCASE,
        description = "What it holds at the start: showcase, large, trouble, fleet, or a folder of yours.")
    private String scenario = ScenarioChoice.SHOWCASE;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "1",
        description = "How many times 10,000 provisioned products the scenario large has.")
    private int scale;

    @Option(names = "--state", paramLabel = "FILE",
        description = "Keeps what happens across restarts in this file. Secret values go into it as salted digests.")
    private @Nullable Path state;

    @Option(names = "--log", paramLabel = "FILE",
        description = "Writes each call to the end of this file: when, which operation, what came of it, which record.")
    private @Nullable Path log;

    DemoServerCommand(Console console) {
        this.console = console;
    }

    /// Starts the server, says where it listens, and stays until the process is told to end.
    @Override
    public Integer call() throws InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec);
        Arguments arguments = new Arguments(problem -> new ParameterException(command.commandLine(), problem));
        ScenarioChoice choice = arguments.scenario("--scenario", scenario, scale);
        int checkedPort = arguments.port("--port", port);
        double checkedSpeed = arguments.speed("--speed", speed);
        Optional<FaultPlan> plan = Optional.ofNullable(faults).map(file -> arguments.faults("--faults", file));
        DemoServer.prepare();
        try {
            DemoOptions options = DemoOptions.of(choice.load(Instant.now()))
                .withPort(checkedPort).withSpeed(checkedSpeed);
            DemoOptions faulty = plan.map(options::withFaults).orElse(options);
            DemoOptions kept = Optional.ofNullable(state).map(faulty::withState).orElse(faulty);
            return serve(Optional.ofNullable(log).map(kept::withLog).orElse(kept));
        } catch (ScenarioException | StateException e) {
            console.complain(NAME, e);
            return ExitCode.DATA;
        }
    }

    private int serve(DemoOptions options) throws InterruptedException {
        try (DemoServer server = DemoServer.start(options)) {
            console.say("Simulated AWS listening on " + server.endpoint());
            server.awaitStop();
            return ExitCode.OK;
        } catch (DemoServerException e) {
            console.complain(NAME, e);
            return ExitCode.UNAVAILABLE;
        }
    }
}
