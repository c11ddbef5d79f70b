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
import java.time.Instant;
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
    private final Masker masker;
    private final Object lock = new Object();
    private final Runs runs = new Runs();
    private final Departures departures = new Departures(runs);
    private final OperationRun.Changes changes = new OperationRun.Changes() {
        @Override
        public void change(OperationRun run, UnaryOperator<Operation> step) {
            Operations.this.change(run, step);
        }

        @Override
        public void decide(Runnable otherwise) {
            synchronized (lock) {
                otherwise.run();
                departures.decide();
            }
        }
    };
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
        this(scheduler, random, journal, Line.OPEN, new Masker());
    }

    /// Starts with none.
    ///
    /// @param scheduler time and threads
    /// @param random varies the waits between two looks at a record
    /// @param journal keeps what is meant before it is sent
    /// @param line tells those who watch whether calls leave
    /// @param masker takes secrets out of what is written; told of those that operations are given
    public Operations(
            Scheduler scheduler, RandomGenerator random, Journal journal, Line line, Masker masker) {
        this.masker = masker;
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

    /// Carries out a change in the background, when it is its turn. The token decides: an order with the token of one
    /// that waits, is under way or was accepted is that one, and nothing is sent. One whose outcome is unknown is sent
    /// once more, which AWS takes for the same because of the token.
    ///
    /// @param order what is to happen
    /// @return the operation; listeners hear how it goes on
    public Operation submit(Order order) {
        masker.tell(JournaledRequest.secretValues(order.request(), order.secretParameters()));
        synchronized (lock) {
            Optional<OperationRun> known = runs.withToken(order.request().token());
            if (known.isEmpty()) {
                OperationRun run = begin(order);
                run.begin();
                return run.operation();
            }
            if (known.get().outcomeUnknown()) {
                known.get().repeat(Map.of());
            }
            return known.get().operation();
        }
    }

    /// Changes how many may be under way at a time, or tells that what the limits themselves ask for has changed. Those
    /// that are under way stay so.
    ///
    /// @param next the limits
    public void limit(QueueLimits next) {
        synchronized (lock) {
            departures.limit(next);
        }
    }

    /// Lets nothing leave that has not left.
    ///
    /// @param pause whether the queue is to be paused, or to go on
    public void pause(boolean pause) {
        synchronized (lock) {
            departures.pause(pause);
        }
    }

    /// Whether the queue is paused.
    ///
    /// @return true while nothing leaves
    public boolean paused() {
        synchronized (lock) {
            return departures.paused();
        }
    }

    /// Takes back what has not left, or was refused because AWS is busy. Does nothing where it is not
    /// [cancellable][Operation#cancellable].
    ///
    /// @param operationId the operation
    public void cancel(String operationId) {
        with(operationId, OperationRun::cancel);
    }

    /// Waits no longer for what the operator can decide about: the undo window, another operation, a busy AWS, or the
    /// word after a restart. Limits and a pause still hold. Does nothing where it is not
    /// [sendable][Operation#sendable].
    ///
    /// @param operationId the operation
    /// @param secrets values of its [missing secrets][Operation#missingSecrets]
    public void sendNow(String operationId, Map<String, String> secrets) {
        masker.tell(secrets.values());
        with(operationId, run -> run.sendNow(secrets));
    }

    /// Lets an operation that waits leave only once another one has succeeded. Where that one already waits for it,
    /// nothing changes, as neither would ever leave.
    ///
    /// @param operationId the operation
    /// @param other the one that must have succeeded before
    public void follow(String operationId, String other) {
        synchronized (lock) {
            if (!runs.leadsTo(other, operationId)) {
                with(operationId, run -> run.follow(other));
            }
        }
    }

    /// Asks no more for the outcome of an operation that nobody could learn.
    ///
    /// @param operationId the operation
    public void dismiss(String operationId) {
        with(operationId, OperationRun::dismiss);
    }

    /// Takes the record that may be an operation's for its own, and watches it.
    ///
    /// @param operationId the operation, in state [OperationState.Unknown] with a likely record
    public void adopt(String operationId) {
        with(operationId, OperationRun::adopt);
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
        Optional<Order> order = origins.find(place.connectionId(), place.region()).flatMap(found::order);
        synchronized (lock) {
            if (order.isEmpty() || runs.find(found.intent().operationId()).isPresent()) {
                return;
            }
            if (found.left()) {
                begin(order.get(), Operation.earlier(found, order.get(), new OperationState.Sending())).takeUp();
            } else {
                begin(order.get(), Operation.earlier(
                    found, order.get(), new OperationState.Queued(new Hold.GoAhead())));
            }
        }
    }

    /// Sends an operation once more whose outcome is unknown, with the same token, so that it cannot happen twice.
    /// Does nothing where it is not [repeatable][Operation#repeatable].
    ///
    /// @param operationId the operation
    /// @param secrets values of its [missing secrets][Operation#missingSecrets]
    public void repeat(String operationId, Map<String, String> secrets) {
        masker.tell(secrets.values());
        with(operationId, run -> {
            if (run.operation().repeatable()) {
                run.repeat(secrets);
            }
        });
    }

    /// Looks no longer at an operation's record. AWS carries on with it.
    ///
    /// @param operationId the operation
    public void stopWatching(String operationId) {
        with(operationId, OperationRun::stopWatching);
    }

    /// Looks again at an operation's record, after a sign-in or after the watch was stopped.
    ///
    /// @param operationId the operation
    public void resume(String operationId) {
        with(operationId, OperationRun::resume);
    }

    /// Goes on with all operations of a connection that wait for a sign-in.
    ///
    /// @param connection name of the connection whose session is valid again
    public void signedIn(String connection) {
        synchronized (lock) {
            runs.all().stream().filter(run -> run.operation().location().connection().equals(connection))
                .filter(run -> run.operation().needsSignIn()).forEach(OperationRun::resume);
        }
    }

    /// All operations since the program started, and those taken up from before; of those that have ended the newest
    /// two thousand.
    ///
    /// @return as they are now, in the order they began
    public List<Operation> all() {
        synchronized (lock) {
            return runs.operations();
        }
    }

    /// The parameters that were sent from here, by the record that they led to. Reads the disk: not for the JavaFX
    /// thread.
    ///
    /// @return none where the journal cannot be read
    public Map<String, SentParameters> sentParameters() {
        try {
            return SentParameters.of(journal.entries());
        } catch (JournalException e) {
            return Map.of();
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

    private void with(String operationId, Consumer<OperationRun> action) {
        synchronized (lock) {
            runs.find(operationId).ifPresent(action);
        }
    }

    private OperationRun begin(Order order) {
        Instant now = scheduler.now();
        Duration undo = order.undoWindow();
        OperationState first = undo.isPositive()
            ? new OperationState.Queued(new Hold.UndoWindow(now.plus(undo))) : new OperationState.Sending();
        return begin(order, Operation.begun(UUID.randomUUID().toString(), order, first, now));
    }

    private OperationRun begin(Order order, Operation operation) {
        OperationRun run = new OperationRun(operation, order, scheduler, schedule, watchers,
            new OperationJournal(journal, operation.id(), order, masker::mask), changes);
        runs.add(run);
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
                departures.decide();
            }
        }
    }
}
