package dev.catalogdesk.export;

import java.net.URI;
import java.util.Optional;

/// Where a command of the AWS CLI is sent, and who signs. The endpoint is part of the command and not left to the
/// profile or the environment, because older versions of the CLI (before 2.13) read neither `endpoint_url` nor
/// `AWS_ENDPOINT_URL` and would send the command to AWS itself.
///
/// @param region code of the region
/// @param profile the profile that signs; without one the CLI looks in the environment and for the default profile
/// @param endpoint where the service is, if not at AWS
/// @param anyKey whether the endpoint takes any key, as a simulation does: the command then brings one of its own, so
///     that it runs without a profile and sends no real key there
public record CliTarget(String region, Optional<String> profile, Optional<URI> endpoint, boolean anyKey) {
    /// Checks that a key of its own goes to an endpoint alone.
    public CliTarget {
        if (anyKey && (endpoint.isEmpty() || profile.isPresent())) {
            throw new IllegalArgumentException("Only an endpoint without a profile takes any key");
        }
    }
}
