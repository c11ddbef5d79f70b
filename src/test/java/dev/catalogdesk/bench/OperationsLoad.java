package dev.catalogdesk.bench;

import dev.catalogdesk.operations.watch.Fleet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Measures the program's operations under load, in fresh processes, prints the figures and writes them into
/// `docs/performance.md`.
public final class OperationsLoad {
    private static final String ALL = LaunchesAtOnce.A_REGION * Fleet.REGIONS.size() + " launches at once";

    private OperationsLoad() {
    }

    /// Runs the measurements.
    ///
    /// @param args none
    /// @throws IOException if a process cannot be started or a file not be written
    public static void main(String[] args) throws IOException {
        try (Display display = Display.open()) {
            Processes processes = new Processes(display);
            List<Figures> launches = List.of(
                processes.run(LaunchesAtOnce.class, LaunchesAtOnce.MODEL, LaunchesAtOnce.SPEED));
            List<Figures> drawer = List.of(
                processes.run(LaunchesAtOnce.class, LaunchesAtOnce.DRAWER, LaunchesAtOnce.SPEED));
            List<Figures> screen = List.of(
                processes.run(LaunchesAtOnce.class, LaunchesAtOnce.SCREEN, LaunchesAtOnce.SPEED));
            List<Figures> day = List.of(processes.run(WorkingDay.class));
            List<String> shown = new ArrayList<>(stalls("the drawer open", drawer));
            shown.addAll(stalls("its screen open", screen));
            String text = text(launches, shown, day);
            System.out.write(text.getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            new FiguresBlock("figures of operations").write(Path.of("docs", "performance.md"), text);
        }
    }

    private static String text(List<Figures> launches, List<String> shown, List<Figures> day) {
        List<String> lines = new ArrayList<>(List.of(Machine.described() + ".", "", Figures.HEAD));
        lines.add(Figures.row(ALL + ": until the last has ended", launches, "seconds", "s"));
        lines.add(Figures.row(ALL + ": ended as they should", launches, "ended", ""));
        lines.add(Figures.row(ALL + ": missed", launches, "missed", ""));
        lines.add(Figures.row("Nothing launched: longest stall of the JavaFX thread in 10 s", launches, "stall-idle",
            "ms"));
        lines.addAll(stalls("nothing open", launches));
        lines.addAll(shown);
        for (String region : Fleet.REGIONS) {
            String here = LaunchesAtOnce.A_REGION + " of them in " + region;
            lines.add(Figures.row(here + ": rounds by design, at most", launches, "rounds", ""));
            lines.add(Figures.row(here + ": searches", launches, "searches-" + region, ""));
            lines.add(Figures.row(here + ": reads by design, at most", launches, "reads", ""));
            lines.add(Figures.row(here + ": reads of records", launches, "reads-" + region, ""));
        }
        lines.add(Figures.row("A day: calls that came", day, "calls", ""));
        lines.add(Figures.row("A day: launches still watched at its end", day, "watched", ""));
        IntStream.rangeClosed(1, WorkingDay.HOURS).forEach(hour -> lines.add(Figures.row(
            "A day: heap after full collections, hour " + hour, day, "heap-" + hour, "KB")));
        lines.add("");
        return String.join("\n", lines);
    }

    private static List<String> stalls(String shown, List<Figures> figures) {
        String with = ALL + ", " + shown + ": ";
        return List.of(
            Figures.row(with + "longest stall of the JavaFX thread", figures, "stall", "ms"),
            Figures.row(with + "longest that thread itself computed", figures, "stall-computed", "ms"),
            Figures.row(with + "stalls of more than 16 ms", figures, "stalls", ""),
            Figures.row(with + "stalls of more than 50 ms", figures, "stalls-50", ""),
            Figures.row(with + "ten times the load of the machine before", figures, "load", ""));
    }
}
