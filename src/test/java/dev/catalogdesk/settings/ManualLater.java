package dev.catalogdesk.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Time that is moved by hand. Actions run on the thread that moves it.
public final class ManualLater implements Later {
    private record Due(Duration at, Runnable action) {
    }

    private final List<Due> due = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public synchronized void run(Duration delay, Runnable action) {
        due.add(new Due(now.plus(delay), action));
    }

    /// Lets time pass and runs what has become due, in order.
    ///
    /// @param time how much
    public void pass(Duration time) {
        List<Due> ready;
        synchronized (this) {
            now = now.plus(time);
            ready = due.stream().filter(item -> item.at().compareTo(now) <= 0)
                .sorted(Comparator.comparing(Due::at)).toList();
            due.removeAll(ready);
        }
        ready.forEach(item -> item.action().run());
    }
}
