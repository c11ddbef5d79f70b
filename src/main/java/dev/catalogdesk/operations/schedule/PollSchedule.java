package dev.catalogdesk.operations.schedule;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait between two looks at a record: short while something usually happens, longer later, and ever
/// longer while AWS does not answer. All waits vary by a fifth, so that many watchers do not ask at one moment.
public final class PollSchedule {
    private static final Duration EARLY = Duration.ofMillis(2500);
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final Duration LATE = Duration.ofSeconds(15);
    private static final Duration EARLY_ENDS = Duration.ofSeconds(60);
    private static final Duration LATE_BEGINS = Duration.ofMinutes(10);
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(4);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(60);
    private static final int MOST_DOUBLINGS = 4;
    private static final double JITTER = 0.2;

    private final RandomGenerator random;

    /// Varies the waits.
    ///
    /// @param random gives how much
    public PollSchedule(RandomGenerator random) {
        this.random = random;
    }

    /// The wait while all goes well.
    ///
    /// @param sinceStart for how long it has been watched
    /// @return the wait
    public Duration interval(Duration sinceStart) {
        return jittered(base(sinceStart));
    }

    /// The wait after failures.
    ///
    /// @param failures how many in a row
    /// @param sinceStart for how long it has been watched
    /// @return the wait
    public Duration backoff(int failures, Duration sinceStart) {
        Duration wait = FIRST_BACKOFF.multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1)));
        Duration longest = wait.compareTo(LONGEST_BACKOFF) > 0 ? LONGEST_BACKOFF : wait;
        Duration usual = base(sinceStart);
        return jittered(longest.compareTo(usual) < 0 ? usual : longest);
    }

    private static Duration base(Duration sinceStart) {
        if (sinceStart.compareTo(EARLY_ENDS) < 0) {
            return EARLY;
        }
        return sinceStart.compareTo(LATE_BEGINS) < 0 ? LATER : LATE;
    }

    /// A wait that varies by a fifth.
    ///
    /// @param wait the wait
    /// @return about that
    public Duration jittered(Duration wait) {
        double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Duration.ofMillis(Math.round(wait.toMillis() * factor));
    }
}
