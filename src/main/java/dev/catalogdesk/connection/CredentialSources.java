package dev.catalogdesk.connection;

import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;

/// Whose credentials sign for a connection. They are resolved when first needed, never when a provider is made.
final class CredentialSources {
    /// The demo's own key. It opens nothing: the simulation does not check signatures.
    private static final AwsCredentials DEMO =
        AwsBasicCredentials.create("AKIADEMO0000OPERATOR", "demo-secret-that-opens-nothing");

    private final AwsEnvironment environment;

    CredentialSources(AwsEnvironment environment) {
        this.environment = environment;
    }

    AwsCredentialsProvider of(Connection connection, String region, ProfileSnapshot snapshot) {
        return switch (connection) {
            case Connection.Demo demo -> StaticCredentialsProvider.create(DEMO);
            case Connection.Profile(String name) -> profile(name, region, snapshot);
            case Connection.Endpoint endpoint -> endpoint.profile().map(name -> profile(name, region, snapshot))
                .or(() -> fromEnvironment(environment).map(StaticCredentialsProvider::create))
                .or(() -> snapshot.preferredProfile().map(name -> profile(name, region, snapshot)))
                .orElseGet(() -> StaticCredentialsProvider.create(DEMO));
        };
    }

    private static AwsCredentialsProvider profile(String name, String region, ProfileSnapshot snapshot) {
        ProfileFile file = snapshot.fileFor(name, region);
        return ProfileCredentialsProvider.builder().profileFile(() -> file).profileName(name).build();
    }

    private static Optional<AwsCredentials> fromEnvironment(AwsEnvironment environment) {
        Optional<String> key = environment.variable("AWS_ACCESS_KEY_ID");
        Optional<String> secret = environment.variable("AWS_SECRET_ACCESS_KEY");
        Optional<String> token = environment.variable("AWS_SESSION_TOKEN");
        if (key.isEmpty() || secret.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(token.isPresent()
            ? AwsSessionCredentials.create(key.get(), secret.get(), token.get())
            : AwsBasicCredentials.create(key.get(), secret.get()));
    }
}
