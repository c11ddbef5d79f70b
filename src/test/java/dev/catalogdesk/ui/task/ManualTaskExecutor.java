package dev.catalogdesk.ui.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// An executor driven by hand, on the calling thread. Work waits until the test runs it, time stands until the test
/// moves it.
public final class ManualTaskExecutor implements TaskExecutor {
    private final Deque<Queued> waiting = new ArrayDeque<>();
    private final List<Timer> timers = new ArrayList<>();
    private final List<Exception> unhandled = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private boolean deliverCancelled;

    /// Whether cancelled work runs and reports all the same, as an answer that was already on its way does.
    public void deliverCancelled(boolean deliver) {
        deliverCancelled = deliver;
    }

    /// Runs the work that waits longest.
    public void runNext() {
        Queued next = waiting.removeFirst();
        if (!next.cancelled || deliverCancelled) {
            next.task.execute(unhandled::add).run();
        }
    }

    /// Runs all work, also what comes to it meanwhile.
    public void runAll() {
        while (!waiting.isEmpty()) {
            runNext();
        }
    }

    /// How much work waits that nobody cancelled.
    public int waiting() {
        return (int) waiting.stream().filter(queued -> !queued.cancelled).count();
    }

    /// Failures that no task handled.
    public List<Exception> unhandled() {
        return unhandled;
    }

    /// Moves time; what falls due runs in order.
    public void advance(Duration duration) {
        Instant end = now.plus(duration);
        while (true) {
            timers.removeIf(timer -> timer.cancelled);
            Timer due = timers.stream().filter(timer -> !timer.at.isAfter(end))
                .min(Comparator.comparing(timer -> timer.at)).orElse(null);
            if (due == null) {
                now = end;
                return;
            }
            now = due.at;
            timers.remove(due);
            due.action.run();
        }
    }

    @Override
    public RunningTask run(BackgroundTask<?> task) {
        Queued queued = new Queued(task);
        waiting.addLast(queued);
        return () -> queued.cancelled = true;
    }

    @Override
    public RunningTask after(Duration delay, Runnable action) {
        Timer timer = new Timer(now.plus(delay), action);
        timers.add(timer);
        return () -> timer.cancelled = true;
    }

    @Override
    public void onUi(Runnable action) {
        action.run();
    }

    @Override
    public Instant now() {
        return now;
    }

    private static final class Queued {
        private final BackgroundTask<?> task;
        private boolean cancelled;

        Queued(BackgroundTask<?> task) {
            this.task = task;
        }
    }

    private static final class Timer {
        private final Instant at;
        private final Runnable action;
        private boolean cancelled;

        Timer(Instant at, Runnable action) {
            this.at = at;
            this.action = action;
        }
    }
}
