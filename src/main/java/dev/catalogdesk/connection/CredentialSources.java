package dev.catalogdesk.connection;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/// Whose credentials sign for a connection. They are resolved when first needed, never when a provider is made.
final class CredentialSources {
    /// The key of the showcase's operator. It opens nothing: the simulation does not check signatures.
    private static final AwsCredentialsProvider DEMO = StaticCredentialsProvider.create(
        AwsBasicCredentials.create("AKIACATALOGDESKDEMO1", "demo-secret-that-opens-nothing"));

    private final ProfileFiles files;
    private final SdkHttpClient http;

    CredentialSources(ProfileFiles files, SdkHttpClient http) {
        this.files = files;
        this.http = http;
    }

    AwsCredentialsProvider of(Connection connection, String region) {
        return switch (connection) {
            case Connection.Demo demo -> DEMO;
            case Connection.Profile(String name) -> profile(name, region);
            case Connection.Endpoint endpoint -> endpoint.profile().map(name -> at(endpoint.url(), name, region))
                .or(() -> fromEnvironment(files.environment()))
                .or(() -> files.current().preferredProfile().map(name -> at(endpoint.url(), name, region)))
                .orElse(DEMO);
        };
    }

    /// Whether a source is the program's own, for want of any other.
    static boolean isDemo(AwsCredentialsProvider provider) {
        return provider.equals(DEMO);
    }

    private AwsCredentialsProvider profile(String name, String region) {
        return ProfileCredentialsProvider.builder().profileFile(new Live(files, name, region)).profileName(name)
            .build();
    }

    private AwsCredentialsProvider at(URI endpoint, String name, String region) {
        ProfileSnapshot snapshot = files.current();
        Optional<ProfileEntry> entry = snapshot.find(name)
            .filter(found -> found.kind() == ProfileKind.ASSUME_ROLE && !found.chain().isEmpty());
        if (entry.isEmpty()) {
            return profile(name, region);
        }
        ProfileFile file = snapshot.fileFor(name, region);
        List<String> chain = entry.get().chain();
        List<Profile> roles = new ArrayList<>();
        chain.subList(0, chain.size() - 1).reversed()
            .forEach(role -> roles.add(file.profile(role).orElseThrow()));
        roles.add(file.profile(name).orElseThrow());
        return new RoleChain(roles, profile(chain.getLast(), region), endpoint, Region.of(region), http);
    }

    private static Optional<AwsCredentialsProvider> fromEnvironment(AwsEnvironment environment) {
        Optional<String> key = environment.variable("AWS_ACCESS_KEY_ID");
        Optional<String> secret = environment.variable("AWS_SECRET_ACCESS_KEY");
        Optional<String> token = environment.variable("AWS_SESSION_TOKEN");
        if (key.isEmpty() || secret.isEmpty()) {
            return Optional.empty();
        }
        AwsCredentials found = token.isPresent()
            ? AwsSessionCredentials.create(key.get(), secret.get(), token.get())
            : AwsBasicCredentials.create(key.get(), secret.get());
        return Optional.of(StaticCredentialsProvider.create(found));
    }

    /// The files as they are now: the SDK's provider asks at every call, so that new keys in the file are used by
    /// clients that are already made.
    private static final class Live implements Supplier<ProfileFile> {
        private final ProfileFiles files;
        private final String profile;
        private final String region;
        private Optional<ProfileSnapshot> madeOf = Optional.empty();
        private ProfileFile file = ProfileFile.aggregator().build();

        Live(ProfileFiles files, String profile, String region) {
            this.files = files;
            this.profile = profile;
            this.region = region;
        }

        @Override
        public synchronized ProfileFile get() {
            ProfileSnapshot now = files.current();
            if (!madeOf.equals(Optional.of(now))) {
                file = now.fileFor(profile, region);
                madeOf = Optional.of(now);
            }
            return file;
        }
    }
}
