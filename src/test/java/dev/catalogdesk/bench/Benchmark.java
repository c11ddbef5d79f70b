package dev.catalogdesk.bench;

import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.LargeScenario;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Measures the real program in fresh processes, prints the figures and writes them into `docs/performance.md`.
public final class Benchmark {
    /// Width of the windows that are measured, pixels.
    static final int WIDTH = 1440;

    /// Height of the windows that are measured, pixels.
    static final int HEIGHT = 900;

    /// How many products the large catalogue has.
    static final int MANY = 350;

    static final int STARTS = Integer.getInteger("bench.starts", 7);
    private static final int REPEATS = Integer.getInteger("bench.repeats", 3);
    static final String REGION = "eu-central-1";
    private static final String[] DEMO = {"--connection", "Demo", "--region", REGION};

    private Benchmark() {
    }

    /// Runs all measurements.
    ///
    /// @param args none
    /// @throws IOException if a process cannot be started or a file not be written
    public static void main(String[] args) throws IOException {
        try (Display display = Display.open()) {
            Processes processes = new Processes(display);
            List<Figures> bare = new ArrayList<>();
            List<Figures> start = new ArrayList<>();
            // One of each first, so that neither pays for the files that the other brings into memory.
            processes.run(BareWindow.Start.class);
            processes.run(Probe.class, program("start", DEMO));
            for (int i = 0; i < STARTS; i++) {
                bare.add(processes.run(BareWindow.Start.class));
                start.add(processes.run(Probe.class, program("start", DEMO)));
            }
            List<Figures> journey = repeat(processes, Probe.class, program("journey", DEMO, "--speed", "10"));
            List<Figures> with = repeat(processes, Probe.class, program("memory", DEMO));
            List<Figures> form = repeat(processes, LargeForm.Start.class);
            Report report = new Report(display, bare, start, journey, form, with,
                remote(processes, "memory", DemoOptions.of(new ScenarioLoader().load("showcase", Instant.now()))),
                remote(processes, "large",
                    DemoOptions.of(LargeScenario.of(new LargeScenario.Size(MANY, 0), Instant.now()))));
            System.out.write(report.text().getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            report.writeInto(Path.of("docs", "performance.md"));
            DemoBenchmark.run(processes);
            ChangesBenchmark.run(processes);
        }
    }

    private static List<Figures> remote(Processes processes, String name, DemoOptions options) throws IOException {
        try (DemoServer server = DemoServer.start(options)) {
            URI endpoint = server.endpoint();
            return repeat(processes, Probe.class, program(name,
                new String[] {"--endpoint-url", endpoint.toString(), "--region", REGION}));
        }
    }

    static List<Figures> repeat(Processes processes, Class<?> main, String... arguments) throws IOException {
        List<Figures> figures = new ArrayList<>();
        for (int i = 0; i < REPEATS; i++) {
            figures.add(processes.run(main, arguments));
        }
        return figures;
    }

    private static String[] program(String name, String[] arguments, String... more) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(Arrays.asList(arguments));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    /// Makes an empty folder for a process's settings, so that each starts as on the first day.
    static Path emptyHome() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "home");
    }
}
