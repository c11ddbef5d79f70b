package dev.catalogdesk.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the SDK gives as null, in our terms.
final class SdkValues {
    private SdkValues() {
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value);
    }

    /// An empty token would ask for the first page again, and so for ever.
    static Optional<String> token(@Nullable String value) {
        return optional(value).filter(token -> !token.isEmpty());
    }
}
