package dev.catalogdesk.ui.task;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The program's executor: work on virtual threads, handlers on the JavaFX thread. The only class that leads there,
/// so that nothing is lost on the way. May be used from any thread.
public final class FxTaskExecutor implements TaskExecutor {
    private final Consumer<? super Exception> defaultFailure;
    private final InstantSource clock;
    private final ExecutorService workers =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("task-", 0).factory());
    private final ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("task-timer").factory());
    private volatile boolean ended;

    /// Makes an executor on the system's clock.
    ///
    /// @param defaultFailure takes, on the JavaFX thread, failures without a handler of their own
    public FxTaskExecutor(Consumer<? super Exception> defaultFailure) {
        this(defaultFailure, InstantSource.system());
    }

    /// Makes an executor.
    ///
    /// @param defaultFailure takes, on the JavaFX thread, failures without a handler of their own
    /// @param clock tells the time
    public FxTaskExecutor(Consumer<? super Exception> defaultFailure, InstantSource clock) {
        this.defaultFailure = defaultFailure;
        this.clock = clock;
        timer.setRemoveOnCancelPolicy(true);
    }

    @Override
    public RunningTask run(BackgroundTask<?> task) {
        Handle handle = new Handle();
        try {
            return handle.follow(workers.submit(() -> {
                Thread.currentThread().setName(task.name());
                Runnable handlers = task.execute(defaultFailure);
                handle.deliver(handlers);
            }));
        } catch (RejectedExecutionException e) {
            // The program is ending; nobody waits for an answer any more.
            return RunningTask.NONE;
        }
    }

    @Override
    public RunningTask after(Duration delay, Runnable action) {
        Handle handle = new Handle();
        try {
            return handle.follow(
                timer.schedule(() -> handle.deliver(action), delay.toNanos(), TimeUnit.NANOSECONDS));
        } catch (RejectedExecutionException e) {
            return RunningTask.NONE;
        }
    }

    @Override
    public void onUi(Runnable action) {
        Platform.runLater(() -> {
            if (!ended) {
                action.run();
            }
        });
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    /// Ends everything under way. No handler is called any more, also none that waits for the JavaFX thread already;
    /// what is started afterwards does nothing. Call on the JavaFX thread.
    public void shutdown() {
        ended = true;
        timer.shutdownNow();
        workers.shutdownNow();
    }

    /// Something under way. Whether it is cancelled is asked on the JavaFX thread right before the handlers, so that
    /// none runs after a cancel though its work had ended.
    private final class Handle implements RunningTask {
        private volatile boolean cancelled;
        private volatile Future<?> future = CompletableFuture.completedFuture(null);

        Handle follow(Future<?> started) {
            future = started;
            return this;
        }

        void deliver(Runnable handlers) {
            onUi(() -> {
                if (!cancelled) {
                    handlers.run();
                }
            });
        }

        @Override
        public void cancel() {
            cancelled = true;
            future.cancel(true);
        }
    }
}
