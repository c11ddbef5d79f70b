package dev.catalogdesk.desktop;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the desktop's command. It is looked for once, in the background; where there is none, as on Windows, nothing
/// is told. What goes wrong with it is no concern of the operator's, who finds all in the window.
public final class CommandNotifier implements DesktopNotifier {
    private static final Logger LOG = LoggerFactory.getLogger(CommandNotifier.class);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private final Executor workers =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("notify-", 0).factory());
    private final CompletableFuture<Optional<Found>> found;

    /// A command and the file it is in.
    private record Found(NotifyCommand command, Path program) {
    }

    private CommandNotifier(List<NotifyCommand> wanted, String path) {
        found = CompletableFuture.supplyAsync(() -> wanted.stream()
            .flatMap(command -> find(command.program(), path).map(file -> new Found(command, file))).findFirst(),
            workers);
    }

    /// The desktop of this machine.
    ///
    /// @return what tells it something
    public static DesktopNotifier ofSystem() {
        return of(System.getProperty("os.name", ""), System.getenv().getOrDefault("PATH", ""));
    }

    /// The desktop of a given surrounding.
    ///
    /// @param osName name of the operating system as Java gives it
    /// @param path the folders with programs, as the environment has them
    /// @return what tells it something
    static DesktopNotifier of(String osName, String path) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return note -> { };
        }
        return new CommandNotifier(
            List.of(os.startsWith("mac") ? NotifyCommand.OSASCRIPT : NotifyCommand.NOTIFY_SEND), path);
    }

    @Override
    public void tell(DesktopNote note) {
        var unused = found.thenAcceptAsync(here ->
            here.ifPresent(each -> run(each.command().line(each.program(), note))), workers);
    }

    // Only folders with a whole path: a relative one would run what happens to lie where the program was started.
    private static Stream<Path> find(String program, String path) {
        return Arrays.stream(path.split(File.pathSeparator)).flatMap(CommandNotifier::folder).filter(Path::isAbsolute)
            .map(folder -> folder.resolve(program)).filter(Files::isRegularFile).filter(Files::isExecutable);
    }

    private static Stream<Path> folder(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static void run(List<String> line) {
        try {
            Process process = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                LOG.debug("{} did not end in time", line.getFirst());
            } else if (process.exitValue() != 0) {
                LOG.debug("{} ended with {}", line.getFirst(), process.exitValue());
            }
        } catch (IOException e) {
            LOG.debug("{} could not be run", line.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
