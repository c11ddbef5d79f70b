package dev.catalogdesk.demo.state;

import org.jspecify.annotations.Nullable;

/// The state of the demo cannot be read or written. The message says which file, why, and what to do.
public final class StateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// With a cause.
    ///
    /// @param message for the user
    /// @param cause what led to it, if anything did
    public StateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
