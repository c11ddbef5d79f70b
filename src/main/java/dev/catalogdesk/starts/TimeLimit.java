package dev.catalogdesk.starts;

import java.io.IOException;
import java.nio.channels.Channel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Closes a channel when its time is over, whoever reads or writes then: sockets of this kind know no time limit of
/// their own.
final class TimeLimit {
    private final AtomicBoolean settled = new AtomicBoolean();
    private volatile boolean over;

    private TimeLimit() {
    }

    static TimeLimit on(Channel channel, Duration limit) {
        TimeLimit watch = new TimeLimit();
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS, Runnable::run).execute(() -> {
            if (watch.settled.compareAndSet(false, true)) {
                watch.over = true;
                close(channel);
            }
        });
        return watch;
    }

    /// The work was done in time.
    void done() {
        settled.set(true);
    }

    /// Whether the time ended before the work did.
    boolean over() {
        return over;
    }

    /// Closes what may be closed already.
    static void close(Channel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            return;
        }
    }
}
