package dev.catalogdesk.operations.schedule;

import java.time.Duration;
import java.time.Instant;

/// Time and background threads for operations. Tests have one whose time is moved by hand.
public interface Scheduler {
    /// Runs work on a background thread after a while. The work may block; others are not held up by it.
    ///
    /// @param delay how long to wait; zero for at once
    /// @param work what to do
    /// @return takes it back as long as it has not begun
    Pending after(Duration delay, Runnable work);

    /// How much time has passed, by a clock that nobody sets. It may stand still while the machine sleeps.
    ///
    /// @return since some moment, the same one for all answers
    Duration elapsed();

    /// The time.
    ///
    /// @return now
    Instant now();

    /// Work that waits for its time.
    interface Pending {
        /// Nothing that waits.
        Pending NONE = () -> { };

        /// Takes the work back. Does nothing once it has begun.
        void cancel();
    }
}
