package dev.catalogdesk.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process with the Java and the class path of this one, which says on its standard output how it goes.
///
/// @param process the process
/// @param output what it says
record ChildProcess(Process process, BufferedReader output) {
    static ChildProcess start(Class<?> main, Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dcatalogdesk.home=" + home, "-Duser.home=" + home,
            "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(home.resolve("errors.txt").toFile()).start();
        return new ChildProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /// Waits for a line that begins so.
    ///
    /// @throws IOException if the process ends before
    String await(String... beginnings) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            for (String beginning : beginnings) {
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
        }
        throw new IOException("The process ended before it said " + String.join(" or ", beginnings));
    }

    /// Ends it as the system does when memory is short: SIGKILL.
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
