package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.Launcher;
import dev.catalogdesk.settings.AppDirs;
import dev.catalogdesk.starts.Entrance;
import dev.catalogdesk.starts.StartDoor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The program started once more in a real process, while it runs here.
@Timeout(120)
class SecondStartTest extends ProgramSteps {
    private static final String RUNS = "Catalog Desk runs already; it opened a window.";

    @Test
    void opensAWindowInTheProgramThatRuns() throws IOException, InterruptedException {
        startOnProducts();
        assertThat(start("--endpoint-url", aws.endpoint().toString(), "--region", "us-east-1", "--open", "activity"))
            .isEqualTo(RUNS + "\n");
        waitUntil("a second window is there, where the second start said", () -> windows().size() == 2
            && saysIn(windows().getLast(), "context-region", "us-east-1")
            && findIn(windows().getLast(), "activity-screen").isPresent());
        assertThat(onUi(() -> saysIn(windows().getFirst(), "context-region", REGION))).isTrue();
        assertThat(onUi(() -> findIn(windows().getLast(), "shell-notices").orElseThrow().isVisible())).isFalse();
    }

    @Test
    void saysWhereAnotherDemoCannotBeHad() throws IOException, InterruptedException {
        startOnProducts();
        String said = start("--connection", "Demo", "--scenario", "trouble", "--speed", "3");
        assertThat(said).startsWith(RUNS).contains("scenario showcase").hasLineCount(1);
        waitUntil("the window says so too", () -> windows().size() == 2
            && saysIn(windows().getLast(), "shell-notices", "scenario showcase"));
    }

    @Test
    void hostileTextsOpenNoWindow() {
        startOnProducts();
        for (List<String> texts : List.of(List.of("--speed=quick"), List.of("--endpoint-url=http://["),
            List.of("--region=../../x"), List.of("nonsense"), List.of("--scale=99999999999999999999"))) {
            assertThat(new StartDoor(program().dirs.startFolder()).knock(texts))
                .get().isInstanceOf(Entrance.Apart.class);
        }
        assertThat(onUi(windows()::size)).isEqualTo(1);
    }

    private String start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-D" + AppDirs.HOME_PROPERTY + "=" + home,
            "-Duser.home=" + home, "-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_") || name.equals("DISPLAY"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
