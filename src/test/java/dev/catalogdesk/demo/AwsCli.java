package dev.catalogdesk.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The AWS CLI of this machine. Where it comes as a package, that one is taken before any other.
public final class AwsCli {
    /// Why a test is skipped; names the package, as `.ci/run` wants it.
    public static final String MISSING = "The command aws is not installed (package awscli).";

    private AwsCli() {
    }

    /// Where commands are looked for.
    public static String path() {
        return "/usr/bin:/bin:" + System.getenv().getOrDefault("PATH", "");
    }

    /// Whether there is one.
    public static boolean isInstalled() {
        return executable().isPresent();
    }

    private static Optional<Path> executable() {
        return Stream.of(path().split(":")).map(folder -> Path.of(folder, "aws")).filter(Files::isExecutable)
            .findFirst();
    }

    /// How a command ended.
    ///
    /// @param code its exit code
    /// @param output what it printed, errors included
    record End(int code, String output) {
    }

    /// The AWS CLI as it calls one simulated AWS, with nothing of this machine's settings.
    static final class Session {
        private final DemoServer server;
        private final String region;

        Session(DemoServer server, String region) {
            this.server = server;
            this.region = region;
        }

        /// Runs a command and reads the JSON that it prints.
        JsonNode json(String... arguments) throws IOException, InterruptedException {
            String output = run(arguments);
            try {
                return new ObjectMapper().readTree(output);
            } catch (JsonProcessingException e) {
                throw new AssertionError(String.join(" ", arguments) + " said: " + output, e);
            }
        }

        /// Runs a command.
        ///
        /// @return what it prints, errors included
        String run(String... arguments) throws IOException, InterruptedException {
            return end(arguments).output();
        }

        /// Runs a command to its end.
        End end(String... arguments) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(executable().orElseThrow().toString(),
                "--endpoint-url", server.endpoint().toString(), "--region", region, "--output", "json"));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(Map.of("PATH", path(), "AWS_ACCESS_KEY_ID", server.accessKeyId(),
                "AWS_SECRET_ACCESS_KEY", "any", "AWS_CONFIG_FILE", "/dev/null",
                "AWS_SHARED_CREDENTIALS_FILE", "/dev/null", "AWS_PAGER", "", "LC_ALL", "C.UTF-8"));
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new End(process.waitFor(), output);
        }
    }
}
