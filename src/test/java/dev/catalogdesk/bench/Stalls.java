package dev.catalogdesk.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Measures how long the JavaFX thread keeps others waiting: sends it a small message, waits until it was taken, and
/// sends the next a moment later. A message that waits longer than a frame (16 ms) is a stall that an operator may see.
final class Stalls implements AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(2).toNanos();

    private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;

    private Stalls() {
        thread = Thread.ofPlatform().daemon().name("stalls").unstarted(this::run);
    }

    /// Begins to measure.
    static Stalls measure() {
        Stalls stalls = new Stalls();
        stalls.thread.start();
        return stalls;
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                CountDownLatch taken = new CountDownLatch(1);
                long sent = System.nanoTime();
                Platform.runLater(taken::countDown);
                taken.await();
                waits.add(System.nanoTime() - sent);
                LockSupport.parkNanos(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// How many waits were longer than a time.
    long longerThan(Duration limit) {
        return List.copyOf(waits).stream().filter(each -> each > limit.toNanos()).count();
    }

    /// The longest wait.
    Duration longest() {
        return Duration.ofNanos(List.copyOf(waits).stream().mapToLong(each -> each).max().orElse(0));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
