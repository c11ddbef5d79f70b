package dev.catalogdesk.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// The figures as a text, and their place in a document: between two markers, so that all around it stays.
///
/// @param display where windows were shown
/// @param bare the bare window
/// @param start the program's start
/// @param journey the journey
/// @param form the large form
/// @param with memory with the demo in the same process
/// @param without memory with the simulated AWS in another process
/// @param large the large catalogue
record Report(
        Display display,
        List<Figures> bare,
        List<Figures> start,
        List<Figures> journey,
        List<Figures> form,
        List<Figures> with,
        List<Figures> without,
        List<Figures> large) {
    private static final String BEGIN = "<!-- figures: written by the benchmark -->";
    private static final String GRID = "A bare grid of " + LargeTemplate.PARAMETERS + " labelled text fields";
    private static final String FORM =
        "Form of " + LargeTemplate.PARAMETERS + " parameters with " + LargeTemplate.RULES + " rules";
    private static final String END = "<!-- end of figures -->";

    /// The text, in Markdown.
    String text() {
        return String.join("\n",
            machine(),
            "",
            "| What | Median | From, to | Processes |",
            "|---|---|---|---|",
            row("A bare JavaFX window: process start to first painted frame", bare, "shell", "ms"),
            row("Catalog Desk: process start to first painted frame of the whole shell", start, "shell", "ms"),
            row("Catalog Desk: process start to first products painted", start, "products", "ms"),
            row(Benchmark.MANY + " products: from the shell's first frame to the first row", large, "first-row", "ms"),
            row(Benchmark.MANY + " products: from the shell's first frame to all rows", large, "all-rows", "ms"),
            row("Journey: times the JavaFX thread was busy for more than 16 ms", journey, "stalls", ""),
            row("Journey: of these, more than 96 ms", journey, "stalls-100", ""),
            row("Journey: longest", journey, "longest", "ms"),
            row(GRID + ": painted", form, "grid", "ms"),
            row(FORM + ": first fields painted", form, "form", "ms"),
            row(FORM + ": first fields painted, the first time in a process", form, "form-first", "ms"),
            row(FORM + ": all fields painted", form, "form-all", "ms"),
            row(GRID + ": a key, with layout", form, "grid-key-layout", "µs"),
            row(FORM + ": a key, until the rules are checked", form, "form-key", "µs"),
            row(FORM + ": the longest of them", form, "form-key-longest", "µs"),
            row(FORM + ": a key, with layout", form, "form-key-layout", "µs"),
            row(FORM + ": the longest of them", form, "form-key-layout-longest", "µs"),
            row("Memory with the embedded demo: resident (RSS)", with, "rss", "MB"),
            row("Memory with the embedded demo: heap after a full collection", with, "heap", "MB"),
            row("Memory without it (`--endpoint-url`): resident (RSS)", without, "rss", "MB"),
            row("Memory without it (`--endpoint-url`): heap after a full collection", without, "heap", "MB"),
            "");
    }

    private static String row(String what, List<Figures> all, String name, String unit) {
        return "| " + what + " | " + (Figures.median(all, name) + " " + unit).strip() + " | "
            + Figures.range(all, name) + " | " + all.size() + " |";
    }

    private String machine() {
        return String.format(Locale.ROOT,
            "Taken on %s: %s, %d cores, %s %s, Java %s; load before the last measurement %.1f; windows on %s.",
            LocalDate.now(ZoneOffset.UTC), processor(), Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"), System.getProperty("os.version"), Runtime.version(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), display.description());
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name")).findFirst()
                .map(line -> line.replaceFirst(".*:\\s*", "")).orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }

    /// Puts the text between the markers of a document.
    void writeInto(Path document) throws IOException {
        String old = Files.readString(document);
        int begin = old.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(document, old.substring(0, begin) + "\n" + text() + old.substring(old.indexOf(END)));
    }
}
