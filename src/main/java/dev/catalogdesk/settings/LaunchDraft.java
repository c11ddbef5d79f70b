package dev.catalogdesk.settings;

import java.time.Instant;

/// A launch that was begun and not sent.
///
/// @param place the product, and where
/// @param inputs what was filled in, without secrets
/// @param kept when it was last changed
public record LaunchDraft(ProductPlace place, LaunchInputs inputs, Instant kept) {
    String key() {
        return String.join(" ", place.context().connection(), place.context().region(), place.account(),
            place.productId());
    }
}
