package dev.catalogdesk.ui.task;

import java.time.Duration;
import java.time.Instant;

/// Where background work runs and time passes. The program has one that works on virtual threads and reports on
/// the JavaFX thread; tests have one that does everything on the calling thread and whose time is moved by hand.
public interface TaskExecutor {
    /// Starts work; its handlers are called on the JavaFX thread.
    ///
    /// @param task the work
    /// @return a handle to cancel it
    RunningTask run(BackgroundTask<?> task);

    /// Runs something on the JavaFX thread after a while, for debouncing and polling.
    ///
    /// @param delay how long to wait
    /// @param action what to do
    /// @return a handle to cancel it
    RunningTask after(Duration delay, Runnable action);

    /// Runs something on the JavaFX thread as soon as may be. The one way for services' listeners to reach it.
    ///
    /// @param action what to do
    void onUi(Runnable action);

    /// The time, for ages and elapsed times.
    ///
    /// @return now
    Instant now();
}
