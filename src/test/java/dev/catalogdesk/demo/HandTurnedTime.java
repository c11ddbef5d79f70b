package dev.catalogdesk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A time that a test turns by hand. Safe on any thread.
public final class HandTurnedTime implements InstantSource {
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    /// Begins on a Monday morning.
    public HandTurnedTime() {
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /// Lets time pass.
    ///
    /// @param duration how much
    public synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }
}
