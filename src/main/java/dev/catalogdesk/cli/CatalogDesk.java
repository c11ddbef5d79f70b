package dev.catalogdesk.cli;

import dev.catalogdesk.demo.scenario.ScenarioChoice;
import dev.catalogdesk.demo.seed.ScenarioException;
import dev.catalogdesk.ui.StartOptions;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program without a command: opens the first window.
@Command(
    name = "catalog-desk",
    mixinStandardHelpOptions = true,
    description = "A desktop console for AWS Service Catalog.",
    versionProvider = ProgramVersionProvider.class,
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands that need no display:%n")
final class CatalogDesk implements Callable<Integer> {
    private final Console console;
    private final WindowStart windows;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--connection", paramLabel = "NAME",
        description = "Connection to open: a profile of the AWS config files, or Demo.")
    private @Nullable String connection;

    @Option(names = "--region", paramLabel = "REGION", description = "Region to open, such as eu-central-1.")
    private @Nullable String region;

    @Option(names = "--endpoint-url", paramLabel = "URL",
        description = "One endpoint for all services of the first connection, such as a local simulation.")
    private @Nullable String endpointUrl;

    @Option(names = "--open", paramLabel = "SCREEN|ADDRESS",
        description = "Screen (products, provisioned, ...) or catalogdesk:// address to open.")
    private @Nullable String open;

    @Option(names = "--speed", paramLabel = "X", defaultValue = "1",
        description = "Speed of the embedded demo: 1 launches in about 20 seconds, 10 in about 2.")
    private double speed;

    @Option(names = "--scenario", paramLabel = "NAME|DIR", defaultValue = ScenarioChoice.SHOWCASE,
        description = "What the embedded demo holds: showcase, large, trouble, fleet, or a folder of yours.")
    private String scenario = ScenarioChoice.SHOWCASE;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "1",
        description = "How many times 10,000 provisioned products the scenario large has.")
    private int scale;

    CatalogDesk(Console console, WindowStart windows) {
        this.console = console;
        this.windows = windows;
    }

    /// Opens the window and stays until the last one is closed.
    @Override
    public Integer call() {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        Arguments arguments = new Arguments(problem -> new ParameterException(command.commandLine(), problem));
        StartOptions options = new StartOptions(
            Optional.ofNullable(connection).map(value -> arguments.notBlank("--connection", value)),
            Optional.ofNullable(region).map(value -> arguments.region("--region", value)),
            Optional.ofNullable(endpointUrl).map(value -> arguments.endpoint("--endpoint-url", value)),
            Optional.ofNullable(open).map(value -> arguments.place("--open", value)),
            arguments.speed("--speed", speed), scenario, scale);
        ScenarioChoice choice = arguments.scenario("--scenario", scenario, scale);
        try {
            // Mistakes in a file of the user's are told here, where he started it, and not in a window.
            choice.folder().ifPresent(_ -> choice.load(Instant.now()));
        } catch (ScenarioException e) {
            console.complain("catalog-desk", e);
            return ExitCode.DATA;
        }
        return windows.run(options);
    }
}
