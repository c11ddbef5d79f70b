package dev.catalogdesk.bench;

import java.util.List;

/// The figures of the simulated AWS as a text.
///
/// @param starts starts of `showcase`
/// @param bareStarts starts of an HTTP server with nothing behind it
/// @param search all that there is, page by page
/// @param filtered a sorted search with a condition, page by page
/// @param bareSearch a page of the same bytes from the HTTP server with nothing behind it
/// @param large `large` at ten times its size
/// @param oneStack one stack being built and watched
/// @param manyStacks many of them at once
record DemoReport(
        List<Figures> starts,
        List<Figures> bareStarts,
        List<Figures> search,
        List<Figures> filtered,
        List<Figures> bareSearch,
        List<Figures> large,
        List<Figures> oneStack,
        List<Figures> manyStacks) {
    private static final String ONE = ": one client, as fast as it is answered";
    private static final String FLEET =
        ": " + DemoLoad.CLIENTS + " clients, " + DemoLoad.PACE + " calls a second each";
    private static final String CLOSED = ": " + DemoLoad.CLIENTS + " clients, as fast as they are answered";
    private static final String MICROS = "µs";
    private static final String P99 = "-p99";

    /// The text, in Markdown.
    String text() {
        return String.join("\n",
            Machine.described() + ".",
            "",
            Figures.HEAD,
            Figures.row("A bare HTTP server: process start to listening", bareStarts, "listening", "ms"),
            Figures.row("A bare HTTP server: process start to its first answer", bareStarts, "answered", "ms"),
            Figures.row("Demo, `showcase`: process start to listening", starts, "listening", "ms"),
            Figures.row("Demo, `showcase`: process start to its first answer", starts, "answered", "ms"),
            Figures.row("Demo, `showcase`: of these, reading the scenario", starts, "load", "ms"),
            Figures.row("Demo, `showcase`: of these, starting the server", starts, "start", "ms"),
            calls("A page of the same bytes from a bare HTTP server", bareSearch),
            calls("A page of 100 of 10,000", search),
            calls("A page of 100 of those that are available, sorted by name", filtered),
            Figures.row("Demo, `large` with 100,000 provisioned products: process start to its first answer", large,
                "answered", "ms"),
            Figures.row("Demo, `large` with 100,000 provisioned products: heap after a full collection", large,
                "heap", "MB"),
            stacks("One stack at work", oneStack),
            stacks(DemoBenchmark.STACKS + " stacks at work at once", manyStacks),
            "");
    }

    private static String stacks(String what, List<Figures> all) {
        return String.join("\n",
            Figures.row(what + ": an answer tells of the end so long after it", all, "late", "ms"),
            Figures.row(what + ": of that, since it was last asked", all, "unasked", "ms"),
            Figures.row(what + ": the most that is not explained by that", all, "fault", "ms"));
    }

    private static String calls(String what, List<Figures> all) {
        return String.join("\n",
            Figures.row(what + ONE, all, "one", MICROS),
            Figures.row(what + ONE + ", 99 of 100", all, "one" + P99, MICROS),
            Figures.row(what + FLEET, all, "fleet", MICROS),
            Figures.row(what + FLEET + ", 99 of 100", all, "fleet" + P99, MICROS),
            Figures.row(what + CLOSED, all, "closed-rate", "a second"));
    }
}
