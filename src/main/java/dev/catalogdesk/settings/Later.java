package dev.catalogdesk.settings;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Runs something after a while, on a background thread. Tests move the time by hand.
@FunctionalInterface
public interface Later {
    /// Runs something later, once.
    ///
    /// @param delay how long to wait
    /// @param action what to do
    void run(Duration delay, Runnable action);

    /// Real time.
    ///
    /// @param scheduler runs the actions; its end cancels what waits
    /// @return later by the clock
    static Later on(ScheduledExecutorService scheduler) {
        return (delay, action) -> {
            if (!scheduler.isShutdown()) {
                var unused = scheduler.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
            }
        };
    }
}
