package dev.catalogdesk.ui.activity;

import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Brings changes of operations to the JavaFX thread: of several changes of one operation the last alone, and few at
/// a time, so that hundreds at once hold up nobody who types. Safe on any thread.
final class OperationFeed {
    private static final int AT_A_TIME = 20;

    /// Short enough that nobody takes it for a stop; sixty lists a second would cost six times as much as ten.
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final TaskExecutor executor;
    private final Consumer<List<Operation>> taker;
    private final Map<String, Operation> waiting = new LinkedHashMap<>();
    private final Runnable unlisten;
    private boolean due;

    /// @param taker takes changes on the JavaFX thread
    OperationFeed(Operations operations, TaskExecutor executor, Consumer<List<Operation>> taker) {
        this.executor = executor;
        this.taker = taker;
        unlisten = operations.listen(this::changed);
    }

    void close() {
        unlisten.run();
    }

    private void changed(Operation operation) {
        boolean first;
        synchronized (waiting) {
            waiting.put(operation.id(), operation);
            first = !due;
            due = true;
        }
        if (first) {
            executor.onUi(this::hand);
        }
    }

    private void hand() {
        List<Operation> some;
        boolean more;
        synchronized (waiting) {
            some = waiting.values().stream().limit(AT_A_TIME).toList();
            some.forEach(each -> waiting.remove(each.id()));
            more = !waiting.isEmpty();
            due = more;
        }
        taker.accept(some);
        if (more) {
            executor.after(PAUSE, this::hand);
        }
    }
}
