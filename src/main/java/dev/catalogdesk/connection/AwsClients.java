package dev.catalogdesk.connection;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/// The SDK's clients for one connection and region, made when first asked for. The first one takes some 0.4 s, most
/// of it loading classes: never ask for one on the JavaFX thread. May be called from any thread.
public final class AwsClients implements AutoCloseable {
    private final Connection connection;
    private final String region;
    private final AwsCredentialsProvider credentials;
    private final Lazy<ServiceCatalogClient> serviceCatalog;
    private final Lazy<StsClient> sts;
    private final Lazy<CloudFormationClient> cloudFormation;

    AwsClients(
        Connection connection,
        String region,
        AwsCredentialsProvider credentials,
        Supplier<ServiceCatalogClient> serviceCatalog,
        Supplier<StsClient> sts,
        Supplier<CloudFormationClient> cloudFormation) {
        this.connection = connection;
        this.region = region;
        this.credentials = credentials;
        this.serviceCatalog = new Lazy<>(serviceCatalog);
        this.sts = new Lazy<>(sts);
        this.cloudFormation = new Lazy<>(cloudFormation);
    }

    /// What the clients are connected to.
    ///
    /// @return the connection
    public Connection connection() {
        return connection;
    }

    /// The region they call.
    ///
    /// @return its code
    public String region() {
        return region;
    }

    /// The client for Service Catalog.
    ///
    /// @return always the same client
    public ServiceCatalogClient serviceCatalog() {
        return serviceCatalog.get();
    }

    /// The client for STS, which calls the region's own endpoint.
    ///
    /// @return always the same client
    public StsClient sts() {
        return sts.get();
    }

    /// The client for CloudFormation.
    ///
    /// @return always the same client
    public CloudFormationClient cloudFormation() {
        return cloudFormation.get();
    }

    /// Where Service Catalog is called, if not at AWS: the endpoint of the connection, or one that the profile or the
    /// environment names (`endpoint_url`, `AWS_ENDPOINT_URL`). Makes the client, so not for the JavaFX thread.
    ///
    /// @return nothing for AWS itself
    public Optional<URI> endpoint() {
        return serviceCatalog().serviceClientConfiguration().endpointOverride();
    }

    /// Whether the program signs with its own key, which opens nothing, because neither connection nor machine has
    /// another.
    ///
    /// @return true for the demo, and for an endpoint where nobody is configured
    public boolean signsWithDemoKey() {
        return CredentialSources.isDemo(credentials);
    }

    /// Gets the credentials, which may call AWS or run a program. Their values stay with the SDK.
    ///
    /// @return when they end, where they say so
    Optional<Instant> resolveCredentials() {
        return credentials.resolveCredentials().expirationTime();
    }

    /// Closes what was made. A call under way still ends.
    @Override
    public void close() {
        serviceCatalog.close();
        sts.close();
        cloudFormation.close();
        if (credentials instanceof SdkAutoCloseable closeable) {
            closeable.close();
        }
    }

    /// Names connection and region, nothing of the credentials.
    ///
    /// @return a text for the log
    @Override
    public String toString() {
        return "AwsClients[" + connection.id() + ", " + region + "]";
    }

    private static final class Lazy<T extends SdkAutoCloseable> {
        private final Supplier<T> maker;
        private Optional<T> made = Optional.empty();

        Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            T client = made.orElseGet(maker);
            made = Optional.of(client);
            return client;
        }

        synchronized void close() {
            made.ifPresent(SdkAutoCloseable::close);
        }
    }
}
