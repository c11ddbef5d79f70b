package dev.catalogdesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The program's figures as a text.
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
    private static final String MANY = Benchmark.MANY + " products";
    private static final String GRID = "A bare grid of " + LargeTemplate.PARAMETERS + " labelled text fields";
    private static final String FORM =
        "Form of " + LargeTemplate.PARAMETERS + " parameters with " + LargeTemplate.RULES + " rules";

    /// The text, in Markdown.
    String text() {
        return String.join("\n",
            Machine.described() + "; windows on " + display.description() + ".",
            "",
            Figures.HEAD,
            Figures.row("A bare JavaFX window: process start to first painted frame", bare, "shell", "ms"),
            Figures.row("Catalog Desk: process start to first painted frame of the whole shell", start, "shell", "ms"),
            Figures.row("Catalog Desk: process start to first products painted", start, "products", "ms"),
            Figures.row(MANY + ": from the shell's first frame to the first row", large, "first-row", "ms"),
            Figures.row(MANY + ": from the shell's first frame to all rows", large, "all-rows", "ms"),
            Figures.row("Journey: times the JavaFX thread was busy for more than 16 ms", journey, "stalls", ""),
            Figures.row("Journey: of these, more than 96 ms", journey, "stalls-100", ""),
            Figures.row("Journey: longest", journey, "longest", "ms"),
            Figures.row(GRID + ": painted", form, "grid", "ms"),
            Figures.row(FORM + ": first fields painted", form, "form", "ms"),
            Figures.row(FORM + ": first fields painted, the first time in a process", form, "form-first", "ms"),
            Figures.row(FORM + ": all fields painted", form, "form-all", "ms"),
            Figures.row(GRID + ": a key, with layout", form, "grid-key-layout", "µs"),
            Figures.row(FORM + ": a key, until the rules are checked", form, "form-key", "µs"),
            Figures.row(FORM + ": the longest of them", form, "form-key-longest", "µs"),
            Figures.row(FORM + ": a key, with layout", form, "form-key-layout", "µs"),
            Figures.row(FORM + ": the longest of them", form, "form-key-layout-longest", "µs"),
            Figures.row("Memory with the embedded demo: resident (RSS)", with, "rss", "MB"),
            Figures.row("Memory with the embedded demo: heap after a full collection", with, "heap", "MB"),
            Figures.row("Memory without it (`--endpoint-url`): resident (RSS)", without, "rss", "MB"),
            Figures.row("Memory without it (`--endpoint-url`): heap after a full collection", without, "heap", "MB"),
            "");
    }

    /// Puts the text into a document.
    void writeInto(Path document) throws IOException {
        new FiguresBlock("figures").write(document, text());
    }
}
