package dev.catalogdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The desktop's commands, with scripts in their place that write down what they were called with.
@Timeout(30)
class CommandNotifierTest {
    private static final String HOSTILE = "--help \"x\" 'y' $(touch owned) `id`; <b>&\n\u202Eevil\u0000";

    @TempDir
    private Path home = Path.of("");

    private Path pipe = Path.of("");

    @BeforeEach
    void makeThePipe() throws IOException, InterruptedException {
        assumeThat(home.getFileSystem().supportedFileAttributeViews()).contains("posix");
        pipe = home.resolve("told");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    }

    @Test
    void handsTextsToNotifySendAsArgumentsBehindTheOptions() throws IOException {
        String path = "relative/bin" + File.pathSeparator + home.resolve("empty") + File.pathSeparator
            + script("notify-send");

        CommandNotifier.of("Linux", path).tell(new DesktopNote(HOSTILE, HOSTILE, true));

        assertThat(told()).containsExactly("--app-name=Catalog Desk", "--urgency=critical", "--icon=dialog-error", "--",
            "--help \"x\" 'y' $(touch owned) `id`; <b>& evil",
            "--help \"x\" 'y' $(touch owned) `id`; &lt;b&gt;&amp; evil");
        assertThat(Path.of("owned")).doesNotExist();
    }

    @Test
    void whatWentWellIsNotUrgent() throws IOException {
        CommandNotifier.of("FreeBSD", script("notify-send")).tell(new DesktopNote("Launched it", "", false));

        assertThat(told()).contains("--urgency=normal", "--icon=dialog-information", "Launched it", "");
    }

    @Test
    void handsTextsToOsascriptAsArgumentsOfTheScript() throws IOException {
        CommandNotifier.of("Mac OS X", script("osascript")).tell(new DesktopNote(HOSTILE, "to \"prod\"", true));

        List<String> told = told();
        assertThat(told.subList(told.indexOf("--"), told.size()))
            .containsExactly("--", "--help \"x\" 'y' $(touch owned) `id`; <b>& evil", "to \"prod\"");
        assertThat(told.subList(0, told.indexOf("--"))).noneMatch(each -> each.contains("prod"));
    }

    @Test
    void nothingHappensWhereThereIsNoCommand() throws IOException {
        String path = script("notify-send");
        for (DesktopNotifier none : List.of(CommandNotifier.of("Windows 11", path),
            CommandNotifier.of("Mac OS X", path), CommandNotifier.of("Linux", ""),
            CommandNotifier.of("Linux", "\u0000"))) {
            assertThatCode(() -> none.tell(new DesktopNote("a", "b", true))).doesNotThrowAnyException();
        }
        // What is told afterwards is the first to arrive.
        CommandNotifier.of("Linux", path).tell(new DesktopNote("last", "", true));
        assertThat(told()).contains("last");
    }

    @Test
    void aNoteIsNeverLongerThanADesktopShows() {
        DesktopNote note = new DesktopNote("😀".repeat(500), "x".repeat(5000), false);

        assertThat(note.title()).endsWith("😀…").hasSize(119 * 2 + 1);
        assertThat(note.text()).hasSize(400).endsWith("x…");
    }

    private String script(String name) throws IOException {
        Path script = Files.createDirectories(home.resolve("bin")).resolve(name);
        Files.writeString(script, "#!/bin/sh\nfor each; do printf '%s\\n' \"$each\"; done > '" + pipe + "'\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return home.resolve("bin").toString();
    }

    /// Waits for the script.
    private List<String> told() throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(pipe); Stream<String> lines = reader.lines()) {
            return lines.toList();
        }
    }
}
