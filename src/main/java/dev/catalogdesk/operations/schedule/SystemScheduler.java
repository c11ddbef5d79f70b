package dev.catalogdesk.operations.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The program's scheduler: one thread keeps the time, every piece of work runs on a virtual thread of its own.
/// None of its threads keeps the program alive.
public final class SystemScheduler implements Scheduler, AutoCloseable {
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("operations-timer").factory());
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
        Thread.ofVirtual().name("operation-", 0).factory());

    /// Starts the timer.
    ///
    /// @param clock tells the time
    public SystemScheduler(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Pending after(Duration delay, Runnable work) {
        try {
            Future<?> waiting = timer.schedule(
                () -> workers.execute(work), Math.max(0, delay.toMillis()), TimeUnit.MILLISECONDS);
            return () -> waiting.cancel(false);
        } catch (RejectedExecutionException e) {
            // The program ends, and work that was interrupted wants to try again.
            return Pending.NONE;
        }
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    /// Ends all work at once; calls under way are interrupted.
    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }
}
