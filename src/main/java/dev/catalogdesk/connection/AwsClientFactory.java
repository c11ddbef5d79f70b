package dev.catalogdesk.connection;

import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.connection.traffic.TrafficInterceptor;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.sts.StsClient;

/// Makes the SDK's clients. All share one HTTP client. One for the whole process; may be called from any thread.
///
/// New keys in the credentials file are used by clients that are already made. A sign-in needs new clients: SDK
/// 2.40.2 keeps the SSO token it found when its provider was built (aws-sdk-java-v2 #3777).
public final class AwsClientFactory implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(60);
    private static final Duration ATTEMPT = Duration.ofSeconds(60);
    private static final Duration CALL = Duration.ofMinutes(3);
    private static final Duration IDENTITY_CALL = Duration.ofSeconds(30);

    private final Supplier<URI> demoEndpoint;
    private final String version;
    private final CredentialSources credentials;
    private final ProfileFiles files;
    private final Traffic traffic;
    private volatile Consumer<Collection<String>> secrets = told -> { };
    private final SdkHttpClient http = UrlConnectionHttpClient.builder()
        .connectionTimeout(CONNECT).socketTimeout(READ).build();

    /// Prepares; makes no client yet.
    ///
    /// @param files the shared AWS files
    /// @param demoEndpoint where the demo listens; asked on a background thread when first needed, may start it
    /// @param version version of the program, for the user agent
    /// @param traffic all calls of the program go through it
    public AwsClientFactory(ProfileFiles files, Supplier<URI> demoEndpoint, String version, Traffic traffic) {
        this.files = files;
        this.traffic = traffic;
        this.demoEndpoint = demoEndpoint;
        this.version = version;
        credentials = new CredentialSources(files, http);
    }

    /// Tells of what credentials hold that is secret, before a call is signed with it: AWS's answers may quote it.
    ///
    /// @param listener takes secret access keys and session tokens, on the thread of the call
    public void onCredentials(Consumer<Collection<String>> listener) {
        secrets = listener;
    }

    /// Makes clients, with what the shared AWS files say now. Calls nothing but, for the demo, the supplier of its
    /// endpoint.
    ///
    /// @param connection what to connect to
    /// @param region code of the region
    /// @return clients to be closed when done with
    public AwsClients create(Connection connection, String region) {
        ProfileSnapshot snapshot = files.current();
        Optional<URI> endpoint = switch (connection) {
            case Connection.Demo demo -> Optional.of(demoEndpoint.get());
            case Connection.Endpoint(URI url, Optional<String> profile) -> Optional.of(url);
            case Connection.Profile profile -> Optional.empty();
        };
        // An endpoint takes nothing but credentials from the files: they may name endpoints of their own.
        Target target = endpoint.isPresent()
            ? new Target(connection, region, endpoint, ProfileFile.aggregator().build(), "default")
            : new Target(connection, region, endpoint, snapshot.fileFor(connection.displayName(), region),
                connection.displayName());
        var provider = credentials.of(connection, region);
        var told = new ToldCredentials(provider, secrets);
        return new AwsClients(connection, region, provider,
            () -> configure(ServiceCatalogClient.builder().httpClient(http), target, CALL)
                .credentialsProvider(told).build(),
            () -> configure(StsClient.builder().httpClient(http), target, IDENTITY_CALL)
                .credentialsProvider(told).build(),
            () -> configure(CloudFormationClient.builder().httpClient(http), target, CALL)
                .credentialsProvider(told).build());
    }

    private record Target(
            Connection connection, String region, Optional<URI> endpoint, ProfileFile file, String profile) {
    }

    private <B extends AwsClientBuilder<B, ?>> B configure(B builder, Target target, Duration call) {
        target.endpoint().ifPresent(builder::endpointOverride);
        return builder.region(Region.of(target.region()))
            .overrideConfiguration(ClientOverrideConfiguration.builder()
                .defaultProfileFileSupplier(target::file)
                .defaultProfileName(target.profile())
                .retryStrategy(RetryMode.STANDARD)
                .addExecutionInterceptor(
                    new TrafficInterceptor(traffic, target.connection().displayName(), target.region()))
                .apiCallAttemptTimeout(call.compareTo(ATTEMPT) < 0 ? call : ATTEMPT)
                .apiCallTimeout(call)
                .addExecutionInterceptor(CallAttempts.interceptor())
                .putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_SUFFIX, "catalog-desk/" + version)
                .build());
    }

    /// Closes the shared HTTP client, and with it all clients made here.
    @Override
    public void close() {
        http.close();
    }
}
