package dev.catalogdesk.connection.traffic;

import java.io.IOException;
import java.time.Instant;

/// An attempt of a call was not sent, because AWS could not be reached a moment ago.
public final class HeldBackException extends IOException {
    private static final long serialVersionUID = 1L;
    private final Instant nextTry;
    private final boolean earlierAttemptLeft;

    HeldBackException(Instant nextTry, boolean earlierAttemptLeft) {
        super("AWS could not be reached a moment ago. The next try is due at " + nextTry + ".");
        this.nextTry = nextTry;
        this.earlierAttemptLeft = earlierAttemptLeft;
    }

    /// When a call is sent again.
    ///
    /// @return the moment
    public Instant nextTry() {
        return nextTry;
    }

    /// Whether the SDK had sent the same call before: it repeats calls by itself, and what happened to an attempt that
    /// left is not known.
    ///
    /// @return false if certainly nothing of the call reached AWS
    public boolean earlierAttemptLeft() {
        return earlierAttemptLeft;
    }
}
