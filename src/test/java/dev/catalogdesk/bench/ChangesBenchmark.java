package dev.catalogdesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Measures the computing of change sets, in fresh processes, prints the figures and writes them into
/// `docs/performance.md`.
public final class ChangesBenchmark {
    private static final String MICROS = "µs";

    private ChangesBenchmark() {
    }

    /// Runs the measurements.
    ///
    /// @param args none
    /// @throws IOException if a process cannot be started or a file not be written
    public static void main(String[] args) throws IOException {
        try (Display display = Display.open()) {
            run(new Processes(display));
        }
    }

    static void run(Processes processes) throws IOException {
        List<Figures> figures = Benchmark.repeat(processes, ChangeSetTime.class);
        String text = text(figures);
        System.out.write(text.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        new FiguresBlock("figures of change sets").write(Path.of("docs", "performance.md"), text);
    }

    private static String text(List<Figures> figures) {
        String large = "Two templates of " + LargeStack.RESOURCES + " resources";
        String upgrade = "The largest of the upgrades, " + Figures.median(figures, "upgrade-resources")
            + " resources in both versions together";
        return String.join("\n",
            Machine.described() + ".",
            "",
            Figures.HEAD,
            rows(large, figures, "large", "the first in a process, which reads the tables of update behaviours"),
            Figures.median(figures, "upgrade") < 0 ? "" : rows(upgrade, figures, "upgrade", "the first one of it"),
            "");
    }

    private static String rows(String what, List<Figures> figures, String name, String first) {
        return String.join("\n",
            Figures.row(what + ": parsed", figures, name + "-parse", MICROS),
            Figures.row(what + ": change set", figures, name, MICROS),
            Figures.row(what + ": change set, " + first, figures, name + "-first", MICROS),
            Figures.row(what + ": resources that it changes", figures, name + "-changes", ""));
    }
}
