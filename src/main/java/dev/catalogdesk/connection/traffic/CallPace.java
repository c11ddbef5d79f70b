package dev.catalogdesk.connection.traffic;

import java.time.Duration;
import java.time.Instant;

/// A bucket of tokens: so many calls at once, and then so many a second. AWS publishes no rates for Service Catalog, so
/// the pace is found out: a throttled call halves it and makes all others wait, each answered one makes it a little
/// faster again. Safe on any thread.
final class CallPace {
    /// What a person and a watcher together hardly ever need; consoles of AWS stay below it.
    static final double MOST_A_SECOND = 10;
    private static final double LEAST_A_SECOND = 0.5;
    /// The pages of a list of ten thousand, and some calls beside it. Pages are asked for one after the other, and all
    /// else is bounded where it begins, so that so many never leave at the same moment.
    static final double AT_ONCE = 120;
    private static final double RECOVERY = 0.1;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private double perSecond = MOST_A_SECOND;
    private double tokens = AT_ONCE;
    private Instant filled = Instant.EPOCH;
    private Instant pausedUntil = Instant.EPOCH;
    private int throttledInARow;

    /// Takes a turn. Turns are given in the order of asking.
    ///
    /// @param now the time
    /// @return how long to wait before the call may leave
    synchronized Duration take(Instant now) {
        fill(now);
        tokens--;
        Duration forTokens = tokens >= 0 ? Duration.ZERO : seconds(-tokens / perSecond);
        Duration forPause = pausedUntil.isAfter(now) ? Duration.between(now, pausedUntil) : Duration.ZERO;
        return forTokens.compareTo(forPause) > 0 ? forTokens : forPause;
    }

    /// AWS has throttled a call.
    ///
    /// @param now the time
    /// @param jitter from 0 to 1; spreads those who come back
    synchronized void throttled(Instant now, double jitter) {
        fill(now);
        perSecond = Math.max(LEAST_A_SECOND, perSecond / 2);
        tokens = Math.min(tokens, 0);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(throttledInARow++, 10));
        Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        pausedUntil = now.plus(bounded.dividedBy(2)).plus(seconds(bounded.toMillis() / 2000.0 * jitter));
    }

    /// AWS has answered a call.
    synchronized void answered() {
        throttledInARow = 0;
        perSecond = Math.min(MOST_A_SECOND, perSecond + RECOVERY);
    }

    /// Until when calls wait because AWS throttled.
    ///
    /// @return a moment; past if none waits
    synchronized Instant pausedUntil() {
        return pausedUntil;
    }

    private void fill(Instant now) {
        if (filled.equals(Instant.EPOCH) || now.isBefore(filled)) {
            filled = now;
        }
        tokens = Math.min(AT_ONCE, tokens + Duration.between(filled, now).toNanos() / 1e9 * perSecond);
        filled = now;
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
