package dev.catalogdesk.connection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The part of the process' surrounding that the AWS tools agree on. Given rather than read where needed, so that
/// tests need no environment of their own. Holds no copy of the variables: some are secrets.
public final class AwsEnvironment {
    private final Variables variables;
    private final Path home;

    private AwsEnvironment(Variables variables, Path home) {
        this.variables = variables;
        this.home = home;
    }

    /// Looks up environment variables.
    @FunctionalInterface
    public interface Variables {
        /// A variable's value.
        ///
        /// @param name its name
        /// @return its value, null where it is not set
        @Nullable String get(String name);
    }

    /// The surrounding of this process.
    ///
    /// @return environment and home folder
    public static AwsEnvironment ofSystem() {
        return of(System::getenv, Path.of(System.getProperty("user.home", "")));
    }

    /// A given surrounding.
    ///
    /// @param variables the environment
    /// @param home the user's home folder
    /// @return both
    public static AwsEnvironment of(Variables variables, Path home) {
        return new AwsEnvironment(variables, home);
    }

    /// The config file: `AWS_CONFIG_FILE`, else `~/.aws/config`.
    ///
    /// @return its path; the file need not exist
    public Path configFile() {
        return path("AWS_CONFIG_FILE", "config");
    }

    /// The credentials file: `AWS_SHARED_CREDENTIALS_FILE`, else `~/.aws/credentials`.
    ///
    /// @return its path; the file need not exist
    public Path credentialsFile() {
        return path("AWS_SHARED_CREDENTIALS_FILE", "credentials");
    }

    /// Where the AWS CLI writes a file for each sign-in (`aws sso login`, `aws login`); the SDK reads them there.
    /// The last step of each path stands for any file: names are hashes.
    List<Path> signInCaches() {
        Path aws = home.resolve(".aws").toAbsolutePath().normalize();
        return List.of(aws.resolve("sso").resolve("cache").resolve("any"), aws.resolve("login").resolve("cache")
            .resolve("any"));
    }

    /// The profile that `AWS_PROFILE` names.
    ///
    /// @return its name, if set
    public Optional<String> profile() {
        return variable("AWS_PROFILE");
    }

    /// The region that `AWS_REGION` or else `AWS_DEFAULT_REGION` names.
    ///
    /// @return its code, if set
    public Optional<String> region() {
        return variable("AWS_REGION").or(() -> variable("AWS_DEFAULT_REGION"));
    }

    /// A variable for this package alone: it may be a secret.
    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Path path(String variable, String name) {
        UnaryOperator<String> expand = text -> text.startsWith("~/") || text.startsWith("~\\")
            ? home.resolve(text.substring(2)).toString() : text;
        return variable(variable).map(expand).map(Path::of)
            .orElse(home.resolve(".aws").resolve(name)).toAbsolutePath().normalize();
    }

    /// Names nothing of the environment.
    ///
    /// @return the class alone
    @Override
    public String toString() {
        return "AwsEnvironment";
    }
}
