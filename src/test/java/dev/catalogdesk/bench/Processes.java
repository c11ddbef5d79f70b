package dev.catalogdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Starts measured processes, one after the other, with the Java and the class path of this one.
final class Processes {
    private static final long MOST_SECONDS = 900;
    private final Display display;

    Processes(Display display) {
        this.display = display;
    }

    /// Runs one to its end.
    ///
    /// @param main class with the `main` to run
    /// @param arguments its arguments
    /// @return what it printed
    Figures run(Class<?> main, String... arguments) throws IOException {
        Path home = Benchmark.emptyHome();
        Path out = home.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(display.options());
        command.add("-Dcatalogdesk.home=" + home.toAbsolutePath());
        command.add("-Duser.home=" + home.toAbsolutePath());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("-Dbench.spawned=" + System.currentTimeMillis());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        display.apply(builder);
        return finish(builder.start(), out, String.join(" ", arguments));
    }

    private static Figures finish(Process process, Path out, String name) throws IOException {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("No figures from '" + name + "':\n" + Files.readString(out));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        Map<String, Long> values = new HashMap<>();
        for (String line : Files.readAllLines(out)) {
            String[] parts = line.split("=", 2);
            if (parts.length == 2 && parts[1].matches("-?\\d+")) {
                values.put(parts[0], Long.parseLong(parts[1]));
            }
        }
        return new Figures(values);
    }
}
