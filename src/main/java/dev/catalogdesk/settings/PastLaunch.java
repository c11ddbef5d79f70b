package dev.catalogdesk.settings;

import java.time.Instant;

/// A launch that AWS accepted.
///
/// @param token its idempotency token, which tells it from all others
/// @param place the product, and where
/// @param inputs what was sent, without secrets
/// @param launched when
public record PastLaunch(String token, ProductPlace place, LaunchInputs inputs, Instant launched) {
}
