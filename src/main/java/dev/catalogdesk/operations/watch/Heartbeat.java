package dev.catalogdesk.operations.watch;

import dev.catalogdesk.operations.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/// Notices that the machine slept: the clock on the wall has gone on while hardly any time was counted, or, where
/// sleep is counted too, a beat came much too late. Beats only while something is watched. Safe on any thread.
final class Heartbeat {
    private static final Duration BEAT = Duration.ofSeconds(5);

    /// A busy machine is late by less.
    private static final Duration TOO_LATE = Duration.ofSeconds(10);

    private final Scheduler scheduler;
    private final BooleanSupplier needed;
    private final Runnable woke;
    private boolean beating;
    private Instant lastWall = Instant.EPOCH;
    private Duration lastCounted = Duration.ZERO;
    private Scheduler.Pending pending = Scheduler.Pending.NONE;

    Heartbeat(Scheduler scheduler, BooleanSupplier needed, Runnable woke) {
        this.scheduler = scheduler;
        this.needed = needed;
        this.woke = woke;
    }

    /// Begins or stops, as it is needed.
    synchronized void adjust() {
        boolean wanted = needed.getAsBoolean();
        if (wanted && !beating) {
            beating = true;
            next();
        } else if (!wanted && beating) {
            beating = false;
            pending.cancel();
        }
    }

    private void next() {
        lastWall = scheduler.now();
        lastCounted = scheduler.elapsed();
        pending = scheduler.after(BEAT, this::beat);
    }

    private void beat() {
        if (beatAndTellSleep()) {
            woke.run();
        }
    }

    private synchronized boolean beatAndTellSleep() {
        if (!beating) {
            return false;
        }
        Duration onTheWall = Duration.between(lastWall, scheduler.now());
        Duration counted = scheduler.elapsed().minus(lastCounted);
        Duration longer = onTheWall.compareTo(counted) > 0 ? onTheWall : counted;
        next();
        return longer.minus(BEAT).compareTo(TOO_LATE) > 0;
    }
}
