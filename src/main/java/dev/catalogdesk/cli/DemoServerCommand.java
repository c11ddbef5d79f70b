package dev.catalogdesk.cli;

import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.DemoServerException;
import dev.catalogdesk.demo.faults.FaultPlan;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import dev.catalogdesk.demo.seed.ScenarioException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
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
    private static final String SCENARIO = "showcase";
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
        description = "What shall go wrong: a YAML or JSON file, docs/faults.md describes it.")
    private @Nullable Path faults;

    DemoServerCommand(Console console) {
        this.console = console;
    }

    /// Starts the server, says where it listens, and stays until the process is told to end.
    @Override
    public Integer call() throws InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec);
        Arguments arguments = new Arguments(problem -> new ParameterException(command.commandLine(), problem));
        DemoOptions options = DemoOptions.of(new ScenarioLoader().load(SCENARIO, Instant.now()))
            .withPort(arguments.port("--port", port)).withSpeed(arguments.speed("--speed", speed))
            .withFaults(faults == null ? FaultPlan.NONE : arguments.faults("--faults", faults));
        try (DemoServer server = DemoServer.start(options)) {
            console.say("Simulated AWS listening on " + server.endpoint());
            server.awaitStop();
            return ExitCode.OK;
        } catch (ScenarioException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (DemoServerException e) {
            console.complain("catalog-desk demo-server: " + e.getMessage());
            return ExitCode.UNAVAILABLE;
        }
    }
}
