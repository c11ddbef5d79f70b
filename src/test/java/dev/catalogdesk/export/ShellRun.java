package dev.catalogdesk.export;

import dev.catalogdesk.demo.AwsCli;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs scripts with `/bin/sh` in an environment of their own, in which nothing but the AWS CLI is configured.
public final class ShellRun {
    private static final int SECONDS = 60;
    private final Path folder;
    private int count;

    /// @param folder where files may be kept
    /// @param profile a profile with keys
    public ShellRun(Path folder, String profile) {
        this.folder = folder;
        write(folder.resolve("credentials"),
            "[" + profile + "]\naws_access_key_id = any\naws_secret_access_key = any\n");
    }

    /// How a script ended.
    public record Outcome(int exitCode, String output, String errors) {
    }

    /// A script that runs.
    public record Running(Process process, Path output, Path errors) {
        /// Waits until it has ended.
        public Outcome end() {
            try {
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("The script did not end");
                }
                return new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    /// Starts a script.
    public Running start(String script) {
        count++;
        Path file = write(folder.resolve("script-" + count), script);
        Path output = folder.resolve("output-" + count);
        Path errors = folder.resolve("errors-" + count);
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", file.toString()).directory(folder.toFile())
            .redirectOutput(output.toFile()).redirectError(errors.toFile())
            .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", AwsCli.path(), "HOME", folder.toString(),
            "AWS_CONFIG_FILE", "/dev/null", "AWS_PAGER", "",
            "AWS_SHARED_CREDENTIALS_FILE", folder.resolve("credentials").toString()));
        try {
            return new Running(builder.start(), output, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
