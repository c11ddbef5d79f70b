package dev.catalogdesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Where measured windows are shown: on a virtual screen (Xvfb with GTK, as a user's window is made) where there is
/// one, otherwise on the tests' headless platform.
final class Display implements AutoCloseable {
    private final Optional<Process> xvfb;
    private final String number;

    private Display(Optional<Process> xvfb, String number) {
        this.xvfb = xvfb;
        this.number = number;
    }

    /// Opens one.
    static Display open() throws IOException {
        if (!isInstalled()) {
            return new Display(Optional.empty(), "");
        }
        Process process = new ProcessBuilder(
            "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        return line == null ? new Display(Optional.empty(), "") : new Display(Optional.of(process), ":" + line);
    }

    private static boolean isInstalled() throws IOException {
        try (Stream<Path> libraries = Files.find(Path.of("/usr/lib"), 2,
                (file, attributes) -> file.getFileName().toString().equals("libgtk-3.so.0"))) {
            return libraries.findAny().isPresent() && Files.isExecutable(Path.of("/usr/bin/Xvfb"));
        }
    }

    /// What to say about it.
    String description() {
        return xvfb.isPresent()
            ? "Xvfb with GTK, software rendering" : "the headless platform (no Xvfb with GTK 3 here)";
    }

    /// Options of Java to show windows there.
    List<String> options() {
        return xvfb.isPresent() ? List.of("-Dprism.order=sw") : List.of("-Dprism.order=sw", "-Dglass.platform=Wide");
    }

    /// Sets the environment of a process that shows windows there.
    void apply(ProcessBuilder builder) {
        builder.environment().remove("WAYLAND_DISPLAY");
        if (xvfb.isPresent()) {
            builder.environment().put("DISPLAY", number);
        }
    }

    @Override
    public void close() {
        xvfb.ifPresent(process -> {
            process.destroy();
            try {
                process.waitFor(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
