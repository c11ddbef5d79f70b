package dev.catalogdesk.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Shared AWS files in a temporary home folder, with an environment of its own.
final class AwsFiles {
    final Map<String, String> variables = new HashMap<>();
    private final Path home;

    AwsFiles(Path home) {
        this.home = home;
    }

    AwsEnvironment environment() {
        return AwsEnvironment.of(variables::get, home);
    }

    Path configFile() {
        return home.resolve(".aws").resolve("config");
    }

    Path credentialsFile() {
        return home.resolve(".aws").resolve("credentials");
    }

    AwsFiles config(String text) {
        return write(configFile(), text);
    }

    AwsFiles credentials(String text) {
        return write(credentialsFile(), text);
    }

    ProfileFiles open() {
        return ProfileFiles.open(environment());
    }

    ProfileSnapshot read() {
        return open().current();
    }

    private AwsFiles write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
