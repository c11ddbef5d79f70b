package dev.catalogdesk.operations;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.operations.journal.Intent;
import dev.catalogdesk.operations.journal.Journal;
import dev.catalogdesk.operations.journal.JournalException;
import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import dev.catalogdesk.operations.watch.Line;
import dev.catalogdesk.operations.watch.Watchers;
import dev.catalogdesk.privacy.Masker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/// All operations of the program, whatever connection the windows show: sends them, watches their records until
/// they end, and tells its listeners. Safe for use by several threads; no method blocks.
public final class Operations {
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Watchers watchers;
    private final Journal journal;
    private final Masker masker = new Masker();
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

    /// Starts with none, over a line that is always open.
    ///
    /// @param scheduler time and threads
    /// @param random varies the waits between two looks at a record
    /// @param journal keeps what is meant before it is sent
    public Operations(Scheduler scheduler, RandomGenerator random, Journal journal) {
        this(scheduler, random, journal, Line.OPEN);
    }

    /// Starts with none.
    ///
    /// @param scheduler time and threads
    /// @param random varies the waits between two looks at a record
    /// @param journal keeps what is meant before it is sent
    /// @param line tells those who watch whether calls leave
    public Operations(Scheduler scheduler, RandomGenerator random, Journal journal, Line line) {
        this.scheduler = scheduler;
        this.journal = journal;
        this.schedule = new PollSchedule(random);
        this.watchers = new Watchers(scheduler, schedule, line);
    }

    /// What takes secrets out of texts. It is here because whatever secret this program is given leaves by an
    /// operation, and AWS's answers may quote it.
    ///
    /// @return the one of the program
    public Masker masker() {
        return masker;
    }

    /// Launches a product in the background. The token decides: a launch with the token of one that is under way or
    /// was accepted is that launch, and nothing is sent. One whose outcome is unknown is sent once more, which AWS
    /// takes for the same because of the token.
    ///
    /// @param order what to launch
    /// @return the operation; listeners hear how it goes on
    public Operation launch(LaunchOrder order) {
        masker.tell(order.secretParameters().stream()
            .map(key -> order.request().parameters().getOrDefault(key, "")).toList());
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

    /// Finds out, in the background, what became of what an earlier run of the program left without an outcome, and
    /// follows it to its end. Only reads: nothing is sent before somebody asks for it by [#repeat].
    ///
    /// @param origins finds the connections again
    /// @param repairs hears, on a background thread, what had to be repaired in the journal: sentences for the operator
    public void recover(Origin.Finder origins, Consumer<List<MessageKey>> repairs) {
        scheduler.after(Duration.ZERO, () -> {
            try {
                List<Unfinished> unfinished = Unfinished.of(journal.load());
                repairs.accept(journal.repairs());
                unfinished.forEach(each -> takeUp(each, origins));
            } catch (JournalException e) {
                repairs.accept(List.of(MessageKey.of("journal.unreadable", e.getMessage())));
            }
        });
    }

    private void takeUp(Unfinished found, Origin.Finder origins) {
        Intent.Place place = found.intent().place();
        Optional<Origin> origin = origins.find(place.connectionId(), place.region());
        synchronized (lock) {
            if (origin.isPresent() && !runs.containsKey(found.intent().operationId())) {
                LaunchOrder order = found.order(origin.get());
                begin(order, Operation.earlier(found, order, new OperationState.Sending())).takeUp();
            }
        }
    }

    /// Sends an operation once more whose outcome is unknown, with the same token, so that it cannot happen twice.
    /// Does nothing where it is not [repeatable][Operation#repeatable].
    ///
    /// @param operationId the operation
    public void repeat(String operationId) {
        synchronized (lock) {
            Optional.ofNullable(runs.get(operationId)).filter(run -> run.operation().repeatable())
                .ifPresent(OperationRun::send);
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

    /// All operations since the program started, and those taken up from before.
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
        return begin(order, Operation.launch(UUID.randomUUID().toString(), order, scheduler.now()));
    }

    private OperationRun begin(LaunchOrder order, Operation operation) {
        OperationRun run = new OperationRun(operation, order, scheduler, schedule, watchers,
            new OperationJournal(journal, operation.id(), order), this::change);
        runs.put(operation.id(), run);
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
