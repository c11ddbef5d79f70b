package dev.catalogdesk.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/// All operations of the program, whatever connection the windows show: sends them, watches their records until
/// they end, and tells its listeners. Safe for use by several threads; no method blocks.
public final class Operations {
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Object lock = new Object();
    private final Map<String, OperationRun> runs = new LinkedHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /// Wants to know how operations go.
    public interface Listener {
        /// An operation began or changed. Called on any thread, in the order of the changes; must return at once.
        ///
        /// @param operation how it is now
        void changed(Operation operation);
    }

    /// Starts with none.
    ///
    /// @param scheduler time and threads
    /// @param random varies the waits between two looks at a record
    public Operations(Scheduler scheduler, RandomGenerator random) {
        this.scheduler = scheduler;
        this.schedule = new PollSchedule(random);
    }

    /// Launches a product in the background. The token decides: a launch with the token of one that is under way or
    /// was accepted is that launch, and nothing is sent. One whose outcome is unknown is sent once more, which AWS
    /// takes for the same because of the token.
    ///
    /// @param order what to launch
    /// @return the operation; listeners hear how it goes on
    public Operation launch(LaunchOrder order) {
        synchronized (lock) {
            Optional<OperationRun> known = runs.values().stream()
                .filter(run -> run.operation().token().equals(order.request().provisionToken())).findFirst();
            OperationRun run = known.orElseGet(() -> begin(order));
            if (known.isEmpty() || run.outcomeUnknown()) {
                run.send();
            }
            return run.operation();
        }
    }

    /// Looks no longer at an operation's record. AWS carries on with it.
    ///
    /// @param operationId the operation
    public void stopWatching(String operationId) {
        synchronized (lock) {
            Optional.ofNullable(runs.get(operationId)).ifPresent(OperationRun::stopWatching);
        }
    }

    /// Looks again at an operation's record, after a sign-in or after the watch was stopped.
    ///
    /// @param operationId the operation
    public void resume(String operationId) {
        synchronized (lock) {
            Optional.ofNullable(runs.get(operationId)).ifPresent(OperationRun::resume);
        }
    }

    /// Goes on with all operations of a connection that wait for a sign-in.
    ///
    /// @param connection name of the connection whose session is valid again
    public void signedIn(String connection) {
        synchronized (lock) {
            runs.values().stream().filter(run -> run.operation().location().connection().equals(connection))
                .filter(run -> run.operation().state() instanceof OperationState.NeedsSignIn)
                .forEach(OperationRun::resume);
        }
    }

    /// All operations since the program started.
    ///
    /// @return as they are now, in the order they began
    public List<Operation> all() {
        synchronized (lock) {
            return new ArrayList<>(runs.values().stream().map(OperationRun::operation).toList());
        }
    }

    /// Begins to tell a listener.
    ///
    /// @param listener hears every change from now on
    /// @return ends it
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private OperationRun begin(LaunchOrder order) {
        String id = UUID.randomUUID().toString();
        OperationRun run = new OperationRun(
            Operation.launch(id, order, scheduler.now()), order, scheduler, schedule, this::change);
        runs.put(id, run);
        listeners.forEach(listener -> listener.changed(run.operation()));
        return run;
    }

    /// Listeners are told under the lock, so that they hear the changes in their order.
    private void change(OperationRun run, UnaryOperator<Operation> step) {
        synchronized (lock) {
            Operation before = run.operation();
            Operation after = step.apply(before);
            if (!after.equals(before)) {
                run.set(after);
                listeners.forEach(listener -> listener.changed(after));
            }
        }
    }
}
