package dev.catalogdesk.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process with the Java and the class path of this one, which says on its standard output how it goes.
///
/// @param process the process
/// @param output what it says
record ChildProcess(Process process, BufferedReader output) {
    static ChildProcess start(Class<?> main, Path home, String... arguments) throws IOException {
        return start(List.of(), main, home, arguments);
    }

    /// The same, with a small disk of its own in a folder: a `tmpfs` that no other process sees.
    static ChildProcess startWithDisk(Class<?> main, Path home, Path disk, String size, String... arguments)
            throws IOException {
        Files.createDirectories(disk);
        return start(List.of("unshare", "-Urm", "sh", "-c",
            "mount -t tmpfs -o size=" + size + " none \"$0\" && exec \"$@\"", disk.toString()), main, home, arguments);
    }

    /// The same, started by another command.
    static ChildProcess start(List<String> before, Class<?> main, Path home, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
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

    /// Lets it go on that waits for a line on its standard input.
    void goOn() throws IOException {
        try (OutputStream input = process.getOutputStream()) {
            input.write('\n');
        }
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
