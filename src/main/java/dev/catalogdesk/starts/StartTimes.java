package dev.catalogdesk.starts;

import java.time.Duration;

/// How long starts of the program wait for one another.
///
/// @param call how long a caller may take to say what he wants
/// @param opening how long he waits until what he wants begins, and then until it is done
/// @param answer how long a caller waits for all of it
/// @param again how long one waits before it looks again whether the first is there by now
/// @param looks how often it looks
record StartTimes(Duration call, Duration opening, Duration answer, Duration again, int looks) {
    /// A window opens in well under a second; a first start that is itself just starting may take some.
    static final StartTimes USUAL = new StartTimes(Duration.ofSeconds(2), Duration.ofSeconds(3),
        Duration.ofSeconds(8), Duration.ofMillis(50), 100);
}
