package dev.catalogdesk.connection;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/// Assumes the roles of a profile's chain at a given endpoint. The SDK's own provider makes STS clients of its own,
/// which know nothing of an endpoint named on the command line: they would send the keys meant for a simulation to
/// the real STS.
final class RoleChain implements AwsCredentialsProvider, SdkAutoCloseable {
    private static final String SESSION_NAME = "catalog-desk";
    private static final Duration CALL = Duration.ofSeconds(30);
    private final URI endpoint;
    private final Region region;
    private final SdkHttpClient http;
    // In the order of making; closed the other way round.
    private final List<SdkAutoCloseable> made = new ArrayList<>();
    private final AwsCredentialsProvider last;

    /// Prepares; calls nothing.
    ///
    /// @param roles profiles with a `role_arn`, the one next to the root first
    /// @param root credentials of the chain's root
    /// @param endpoint where STS is
    /// @param region region to sign for
    /// @param http shared client
    RoleChain(List<Profile> roles, AwsCredentialsProvider root, URI endpoint, Region region, SdkHttpClient http) {
        this.endpoint = endpoint;
        this.region = region;
        this.http = http;
        if (root instanceof SdkAutoCloseable closeable) {
            made.add(closeable);
        }
        AwsCredentialsProvider provider = root;
        for (Profile role : roles) {
            provider = assume(role, provider);
        }
        last = provider;
    }

    private AwsCredentialsProvider assume(Profile role, AwsCredentialsProvider source) {
        StsClient sts = StsClient.builder().httpClient(http).region(region).endpointOverride(endpoint)
            .credentialsProvider(source)
            .overrideConfiguration(c -> c.apiCallTimeout(CALL)
                .defaultProfileFileSupplier(() -> ProfileFile.aggregator().build()).defaultProfileName("default"))
            .build();
        made.add(sts);
        AssumeRoleRequest.Builder request = AssumeRoleRequest.builder()
            .roleArn(role.property(ProfileProperty.ROLE_ARN).orElseThrow())
            .roleSessionName(role.property(ProfileProperty.ROLE_SESSION_NAME).orElse(SESSION_NAME));
        role.property(ProfileProperty.EXTERNAL_ID).ifPresent(request::externalId);
        role.property(ProfileProperty.DURATION_SECONDS).flatMap(RoleChain::number).ifPresent(request::durationSeconds);
        var provider = StsAssumeRoleCredentialsProvider.builder().stsClient(sts).refreshRequest(request.build())
            .build();
        made.add(provider);
        return provider;
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public AwsCredentials resolveCredentials() {
        return last.resolveCredentials();
    }

    @Override
    public void close() {
        made.reversed().forEach(SdkAutoCloseable::close);
    }

    @Override
    public String toString() {
        return "RoleChain";
    }
}
