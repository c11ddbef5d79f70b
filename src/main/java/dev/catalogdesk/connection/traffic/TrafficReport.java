package dev.catalogdesk.connection.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How the calls of a connection in a region go.
///
/// @param callsLastMinute calls that left in the last minute, repeated ones included
/// @param throttledLastMinute how many of them AWS throttled
/// @param throttledUntil until when calls wait because AWS throttled one
/// @param downSince since when AWS cannot be reached
/// @param nextTry when it is tried again, where it cannot be reached
/// @param skew how much this machine's clock is ahead of AWS's, where that is so much that AWS may refuse calls
public record TrafficReport(
        int callsLastMinute,
        int throttledLastMinute,
        Optional<Instant> throttledUntil,
        Optional<Instant> downSince,
        Optional<Instant> nextTry,
        Optional<Duration> skew) {
    /// Before anything was called.
    ///
    /// @return nothing to tell
    public static TrafficReport quiet() {
        return new TrafficReport(0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether something is wrong that the operator wants to know.
    ///
    /// @return true if calls wait or the clock is wrong
    public boolean troubled() {
        return throttledUntil.isPresent() || downSince.isPresent() || skew.isPresent();
    }
}
