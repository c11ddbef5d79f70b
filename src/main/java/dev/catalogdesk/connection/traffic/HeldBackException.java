package dev.catalogdesk.connection.traffic;

import java.io.IOException;
import java.time.Instant;

/// A call was not sent, because AWS could not be reached a moment ago.
public final class HeldBackException extends IOException {
    private static final long serialVersionUID = 1L;
    private final Instant nextTry;

    HeldBackException(Instant nextTry) {
        super("AWS could not be reached a moment ago. The next try is due at " + nextTry + ".");
        this.nextTry = nextTry;
    }

    /// When a call is sent again.
    ///
    /// @return the moment
    public Instant nextTry() {
        return nextTry;
    }
}
