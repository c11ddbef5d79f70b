package dev.catalogdesk.bench;

import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.http.HttpReply;
import dev.catalogdesk.demo.http.HttpServer;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Measures the simulated AWS alone, in fresh processes, prints the figures and writes them into
/// `docs/performance.md`.
public final class DemoBenchmark {
    /// How many stacks are built at once.
    static final int STACKS = 1_000;

    private static final String ALL = "";
    private static final String FILTERED =
        ",\"SortBy\":\"name\",\"Filters\":{\"SearchQuery\":[\"status:AVAILABLE\"]}";

    private DemoBenchmark() {
    }

    /// Runs the demo's measurements.
    ///
    /// @param args none
    /// @throws IOException if a process cannot be started or a file not be written
    public static void main(String[] args) throws IOException {
        try (Display display = Display.open()) {
            run(new Processes(display));
        }
    }

    static void run(Processes processes) throws IOException {
        List<Figures> bare = new ArrayList<>();
        List<Figures> starts = new ArrayList<>();
        // One of each first, so that neither pays for the files that the other brings into memory.
        processes.run(DemoStart.Bare.class);
        processes.run(DemoStart.class, ScenarioChoice.SHOWCASE, "1");
        for (int i = 0; i < Benchmark.STARTS; i++) {
            bare.add(processes.run(DemoStart.Bare.class));
            starts.add(processes.run(DemoStart.class, ScenarioChoice.SHOWCASE, "1"));
        }
        List<Figures> large = Benchmark.repeat(processes, DemoStart.class, ScenarioChoice.LARGE, "10");
        DemoReport report = loaded(processes, starts, bare, large);
        System.out.write(report.text().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        new FiguresBlock("figures of the demo").write(Path.of("docs", "performance.md"), report.text());
    }

    private static DemoReport loaded(
            Processes processes, List<Figures> starts, List<Figures> bare, List<Figures> large) throws IOException {
        DemoOptions options = DemoOptions.of(ScenarioChoice.of(ScenarioChoice.LARGE, 1).load(Instant.now()));
        try (DemoServer server = DemoServer.start(options);
                HttpServer same = DemoStart.server(HttpReply.of(200, Map.of(), page(server.endpoint())))) {
            String demo = server.endpoint().toString();
            return new DemoReport(starts, bare,
                Benchmark.repeat(processes, DemoLoad.class, demo, ALL),
                Benchmark.repeat(processes, DemoLoad.class, demo, FILTERED),
                Benchmark.repeat(processes, DemoLoad.class, "http://127.0.0.1:" + same.port(), ALL), large,
                Benchmark.repeat(processes, StacksAtWork.class, "1"),
                Benchmark.repeat(processes, StacksAtWork.class, Integer.toString(STACKS)));
        }
    }

    /// The first page, without the word for which a client would ask for the next.
    private static String page(URI endpoint) throws IOException {
        try (RawClient client = new RawClient(endpoint)) {
            int length = client.call(RawClient.search("{\"PageSize\":100}"));
            return client.text(length).replace("NextPageToken", "LastPageToken");
        }
    }
}
