package dev.catalogdesk.connection.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Holds calls back once AWS or the network is down, instead of letting each run into its time-out, and lets a single
/// one through from time to time to see whether it is over. Safe on any thread.
final class CircuitBreaker {
    private static final int TRIPS_AFTER = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private int failures;
    private Optional<Instant> downSince = Optional.empty();
    private Instant nextTry = Instant.EPOCH;

    /// Asks to let a call through. Of those who ask when the next try is due, one is let through.
    ///
    /// @param now the time
    /// @return the next try, if this call is held back
    synchronized Optional<Instant> heldUntil(Instant now) {
        if (downSince.isEmpty()) {
            return Optional.empty();
        }
        if (now.isBefore(nextTry)) {
            return Optional.of(nextTry);
        }
        // Should the one that is let through never tell how it went, another is let through later.
        nextTry = now.plus(LONGEST_WAIT);
        return Optional.empty();
    }

    /// A call found nobody, or AWS answered that it is broken.
    synchronized void failed(Instant now) {
        failures++;
        if (failures >= TRIPS_AFTER) {
            downSince = downSince.or(() -> Optional.of(now));
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - TRIPS_AFTER, 10));
            nextTry = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    /// A call was answered, whatever the answer.
    synchronized void answered() {
        failures = 0;
        downSince = Optional.empty();
    }

    /// Since when calls are held back.
    synchronized Optional<Instant> downSince() {
        return downSince;
    }

    /// When the next call is let through.
    synchronized Instant nextTry() {
        return nextTry;
    }
}
