package dev.catalogdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.settings.ProgramVersion;
import dev.catalogdesk.ui.StartOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private StartOptions started = StartOptions.none();
    private boolean window;
    private final CommandLineProgram program = new CommandLineProgram(
        new Console(new PrintWriter(out), new PrintWriter(err)), options -> {
            started = options;
            window = true;
            return ExitCode.OK;
        });

    @Test
    void opensAWindowWithoutArguments() {
        assertThat(program.run()).isZero();
        assertThat(window).isTrue();
        assertThat(started).isEqualTo(StartOptions.none());
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void takesAllOptions() {
        assertThat(program.run("--connection", "prod", "--region", "cn-north-1", "--endpoint-url",
            "http://127.0.0.1:4566", "--open", "provisioned", "--speed", "20", "--scenario", "large",
            "--scale", "10")).isZero();
        assertThat(started).isEqualTo(new StartOptions(Optional.of("prod"), Optional.of("cn-north-1"),
            Optional.of(URI.create("http://127.0.0.1:4566")), Optional.of("provisioned"), 20, "large", 10));
    }

    @Test
    void anAddressCanBeOpened() {
        assertThat(program.run("--open", "catalogdesk://demo/us-east-1/products/prod-abc")).isZero();
        assertThat(started.open()).contains("catalogdesk://demo/us-east-1/products/prod-abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--regoin eu-central-1", "--region Frankfurt", "--region", "--endpoint-url ftp://x", "--endpoint-url nonsense",
        "--endpoint-url http://[", "--open nowhere", "--open catalogdesk://", "--connection= ", "--speed 0",
        "--speed -1", "--speed NaN", "--speed quick", "launch", "demo-server --port 70000", "demo-server --port x",
        "demo-server --speed 0", "demo-server --faults nowhere.yaml", "demo-server --faults pom.xml",
        "demo-server --faults", "demo-server extra", "--scenario nowhere", "--scenario ./nowhere", "--scenario=",
        "--scale 2", "--scenario large --scale 0", "demo-server --scenario large --scale 51",
        "demo-server --scenario nowhere"})
    void wrongUsageIsOneLineAndCode64(String arguments) {
        assertThat(program.run(arguments.split(" ", -1))).isEqualTo(64);
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("catalog-desk"));
        assertThat(out.toString()).isEmpty();
        assertThat(window).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"--help, --endpoint-url", "--version, Catalog Desk", "demo-server --help, --port"})
    void tellsWhatWasAskedAndOpensNothing(String arguments, String expected) {
        assertThat(program.run(arguments.split(" "))).isZero();
        assertThat(out.toString()).contains(expected);
        assertThat(err.toString()).isEmpty();
        assertThat(window).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo-server"})
    void mistakesInAScenarioAreALineEachAndCode65(String command, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("catalogue.yaml"), "acount: 1\nregions: [eu-central-1]\n");
        String[] arguments = Stream.of(command, "--scenario", folder.toString()).filter(word -> !word.isEmpty())
            .toArray(String[]::new);

        assertThat(program.run(arguments)).isEqualTo(65);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("catalog-desk"))
            .anyMatch(line -> line.contains("/catalogue.yaml, line 1: the key account is missing."));
        assertThat(window).isFalse();
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(ProgramVersion.text()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void optionsSurviveTheWayThroughJavaFx() {
        StartOptions options = new StartOptions(Optional.of("a=b c"), Optional.of("eu-west-1"),
            Optional.of(URI.create("https://example.test/x?y=z")), Optional.of("products"), 2.5,
            "my folder/a=b", 1);
        Map<String, String> named = options.toParameters().stream().map(p -> p.substring(2).split("=", 2))
            .collect(Collectors.toMap(p -> p[0], p -> p[1]));
        assertThat(StartOptions.ofParameters(named)).isEqualTo(options);
    }
}
