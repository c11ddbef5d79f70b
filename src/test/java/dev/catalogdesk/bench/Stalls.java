package dev.catalogdesk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Measures how long the JavaFX thread keeps others waiting: sends it a small message, waits until it was taken, and
/// sends the next a moment later. A message that waits longer than a frame (16 ms) is a stall that an operator may see.
final class Stalls implements AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(2).toNanos();

    private final List<Wait> waits = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;

    /// @param computed how long the JavaFX thread was on a processor meanwhile; the rest of the time others were
    private record Wait(long nanos, long computed) {
    }

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
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long javaFx = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(Objects::nonNull).filter(each -> each.getThreadName().equals("JavaFX Application Thread"))
            .findFirst().orElseThrow().getThreadId();
        try {
            while (!Thread.interrupted()) {
                CountDownLatch taken = new CountDownLatch(1);
                long sent = System.nanoTime();
                long computed = threads.getThreadCpuTime(javaFx);
                Platform.runLater(taken::countDown);
                taken.await();
                waits.add(new Wait(System.nanoTime() - sent, threads.getThreadCpuTime(javaFx) - computed));
                LockSupport.parkNanos(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// How many waits were longer than a time.
    long longerThan(Duration limit) {
        return List.copyOf(waits).stream().filter(each -> each.nanos() > limit.toNanos()).count();
    }

    /// The longest wait.
    Duration longest() {
        return Duration.ofNanos(List.copyOf(waits).stream().mapToLong(Wait::nanos).max().orElse(0));
    }

    /// The longest that the JavaFX thread itself was at work while something waited.
    Duration longestComputed() {
        return Duration.ofNanos(List.copyOf(waits).stream().mapToLong(Wait::computed).max().orElse(0));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
