package dev.catalogdesk.starts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Starts in processes of their own, one of them killed.
@Timeout(60)
class TwoProcessesTest {
    @TempDir
    private Path home = Path.of("");

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void theSecondHandsOverAndTheOneAfterAKilledFirstIsTheFirst() throws IOException, InterruptedException {
        BufferedReader first = start();
        assertThat(first.readLine()).isEqualTo("FIRST");

        assertThat(start("--open=activity", "two words").readLine()).isEqualTo("HANDED OVER");
        assertThat(processes.getLast().waitFor()).isZero();
        assertThat(first.readLine()).isEqualTo("ASKED [--open=activity, two words]");

        processes.getFirst().destroyForcibly().waitFor();
        assertThat(home.resolve("start").resolve("socket")).exists();
        assertThat(start().readLine()).isEqualTo("FIRST");
        assertThat(start("again").readLine()).isEqualTo("HANDED OVER");
    }

    @Test
    void ofManyAtOnceOneIsTheFirst() throws IOException {
        List<BufferedReader> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(start("number " + i));
        }
        List<String> ends = new ArrayList<>();
        for (BufferedReader each : starts) {
            ends.add(each.readLine());
        }
        assertThat(ends).containsExactlyInAnyOrder("FIRST", "HANDED OVER", "HANDED OVER", "HANDED OVER");
    }

    private BufferedReader start(String... texts) throws IOException {
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
            StartProcess.class.getName(), home.resolve("start").toString()));
        command.addAll(List.of(texts));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        processes.add(process);
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
