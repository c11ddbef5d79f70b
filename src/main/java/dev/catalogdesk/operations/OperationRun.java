package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import dev.catalogdesk.operations.watch.Watchers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One operation from the moment it is given to its end: joins queue, sender and watcher, and turns what they hear into
/// changes of the operation. Its own fields are touched only under the lock of [Operations], through `changes`.
final class OperationRun {
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Watching watching;
    private final OperationJournal journal;
    private final Changes changes;
    private final BusyPatience patience;

    private volatile Operation operation;
    private Order order;
    private boolean written;
    private boolean ready;
    private boolean going;
    private boolean waited;
    private Optional<String> after;
    private Scheduler.Pending timer = Scheduler.Pending.NONE;
    private Optional<Attempt> attempt = Optional.empty();

    /// Works under the lock of all operations.
    interface Changes {
        /// Applies a change and tells it.
        void change(OperationRun run, UnaryOperator<Operation> step);

        /// Lets those go whose turn it is, where no change of an operation shows that something is otherwise.
        void decide(Runnable otherwise);
    }

    OperationRun(Operation operation, Order order, Scheduler scheduler, PollSchedule schedule,
            Watchers watchers, OperationJournal journal, Changes changes) {
        this.operation = operation;
        this.order = order;
        this.after = order.after();
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.journal = journal;
        this.changes = changes;
        this.patience = new BusyPatience(schedule);
        this.watching = new Watching(watchers, journal, scheduler, step -> changes.change(this, step));
    }

    Operation operation() {
        return operation;
    }

    void set(Operation next) {
        operation = next;
        waited = waited || next.state() instanceof OperationState.Queued;
    }

    boolean outcomeUnknown() {
        return operation.state() instanceof OperationState.Unknown
            || operation.state() instanceof OperationState.LookingUp
            || operation.state() instanceof OperationState.Dismissed;
    }

    Turns.Ticket ticket() {
        return new Turns.Ticket(operation.id(), phase(), operation.kind(), order.origin().connectionId(),
            order.location(), order.subject(), after);
    }

    private Turns.Phase phase() {
        return switch (operation.state()) {
            case OperationState.Queued(Hold.GoAhead g) -> Turns.Phase.OVER;
            case OperationState.Queued(Hold.Busy b) -> Turns.Phase.GOING;
            case OperationState.Queued(Hold.UndoWindow u) -> Turns.Phase.HELD;
            case OperationState.Queued q -> ready ? Turns.Phase.READY : Turns.Phase.HELD;
            case OperationState.Sending s when !going -> ready ? Turns.Phase.READY : Turns.Phase.HELD;
            case OperationState.Succeeded s -> Turns.Phase.SUCCEEDED;
            default -> operation.state().active() ? Turns.Phase.GOING : Turns.Phase.OVER;
        };
    }

    /// Begins: writes down what is meant, and is ready to go once that is done and the undo window is over.
    void begin() {
        if (operation.state() instanceof OperationState.Queued(Hold.UndoWindow window)) {
            timer = scheduler.after(Duration.between(scheduler.now(), window.leavesAt()), this::undoWindowEnded);
        }
        prepare();
    }

    /// It is its turn.
    void go() {
        if (going) {
            return;
        }
        going = true;
        ready = false;
        Attempt next = attempt();
        to(new OperationState.Sending());
        // Credentials may have changed hands while it waited.
        next.send(waited);
    }

    /// It has to wait.
    void hold(Hold hold) {
        to(new OperationState.Queued(hold));
    }

    /// The operator does not want to wait any longer.
    void sendNow(Map<String, String> secrets) {
        if (!operation.sendable()) {
            return;
        }
        timer.cancel();
        after = Optional.empty();
        give(secrets);
        going = false;
        readyAgain();
    }

    /// Could leave, once the journal has it.
    private void readyAgain() {
        ready = written;
        to(new OperationState.Sending());
        if (!written) {
            prepare();
        }
    }

    /// Leaves once another one has succeeded, where it has not left.
    void follow(String other) {
        if (operation.state() instanceof OperationState.Queued) {
            changes.decide(() -> after = Optional.of(other));
        }
    }

    /// Never leaves.
    void cancel() {
        if (operation.cancellable()) {
            timer.cancel();
            attempt.ifPresent(Attempt::abandon);
            attempt = Optional.empty();
            going = false;
            to(new OperationState.Cancelled());
            scheduler.after(Duration.ZERO, journal::dismissed);
        }
    }

    /// Nobody asks for its outcome any more.
    void dismiss() {
        if (operation.state() instanceof OperationState.Unknown unknown) {
            to(new OperationState.Dismissed(unknown.cause()));
            scheduler.after(Duration.ZERO, journal::dismissed);
        }
    }

    /// Sends it again with its token.
    void repeat(Map<String, String> secrets) {
        give(secrets);
        Attempt next = new Attempt(true);
        replace(next);
        going = true;
        to(new OperationState.Sending());
        next.prepare();
    }

    /// Takes what may be its own for its own.
    void adopt() {
        if (operation.state() instanceof OperationState.Unknown unknown && unknown.likely().isPresent()) {
            Trace trace = unknown.likely().get().trace();
            scheduler.after(Duration.ZERO, () -> journal.found(trace));
            to(new OperationState.Running());
            changes.change(this, o -> watched(o.found(trace)));
        }
    }

    /// Finds out what became of an operation that an earlier run of the program sent.
    void takeUp() {
        going = true;
        attempt().find(new CatalogException.Unreachable(order.request().operation(), "",
            "The program ended before the outcome was known.", "", new IllegalStateException()));
    }

    void stopWatching() {
        if (operation.state().active() && watching.began()) {
            watching.stop();
            to(new OperationState.Stopped(Optional.empty()));
        }
    }

    void resume() {
        if (operation.state() instanceof OperationState.Queued(Hold.SignIn s)) {
            readyAgain();
        } else if (operation.state() instanceof OperationState.NeedsSignIn waiting && !watching.began()) {
            attempt().find(waiting.cause());
        } else if (operation.state() instanceof OperationState.NeedsSignIn) {
            to(new OperationState.Running());
            watching.resume();
        } else if (operation.state() instanceof OperationState.Stopped && operation.trace().isPresent()) {
            to(new OperationState.Running());
            operation.trace().ifPresent(trace -> watching.begin(operation, trace, order.origin()));
        }
    }

    private void prepare() {
        attempt().prepare();
    }

    private Attempt attempt() {
        return replace(new Attempt(false));
    }

    private Attempt replace(Attempt next) {
        attempt.ifPresent(Attempt::abandon);
        attempt = Optional.of(next);
        return next;
    }

    private void give(Map<String, String> secrets) {
        if (!operation.missingSecrets().isEmpty()) {
            order = order.with(JournaledRequest.with(order.request(), secrets));
            changes.change(this, Operation::complete);
        }
    }

    private void undoWindowEnded() {
        changes.change(this, o -> o.state() instanceof OperationState.Queued(Hold.UndoWindow w)
            ? o.with(new OperationState.Sending(), scheduler.now()) : o);
    }

    private Operation watched(Operation accepted) {
        operation = accepted.with(new OperationState.Running(), scheduler.now());
        operation.trace().ifPresent(trace -> watching.begin(operation, trace, order.origin()));
        return operation;
    }

    private void to(OperationState state) {
        changes.change(this, o -> o.with(state, scheduler.now()));
    }

    /// One try to get it through, and to find out what became of it. News of one that was superseded a moment ago is
    /// ignored.
    private final class Attempt implements Sender.Sink, OutcomeFinder.Sink {
        private final boolean repeated;
        private final Sender sender;
        private volatile Runnable abandon;

        Attempt(boolean repeated) {
            this.repeated = repeated;
            sender = new Sender(order, scheduler, journal, repeated, this);
            abandon = sender::abandon;
        }

        void prepare() {
            sender.prepare();
        }

        void send(boolean check) {
            sender.send(check);
        }

        void find(CatalogException cause) {
            finder().startNow(cause);
        }

        void abandon() {
            abandon.run();
        }

        @Override
        public void prepared() {
            if (repeated) {
                sender.send(false);
                return;
            }
            changes.decide(() -> {
                if (attempt.equals(Optional.of(this))) {
                    written = true;
                    ready = true;
                }
            });
        }

        @Override
        public void accepted(ChangeAnswer answer) {
            change(o -> switch (answer) {
                case ChangeAnswer.Recorded(RecordDetail record) -> watched(o.with(record, List.of()));
                case ChangeAnswer.Planned planned ->
                    watched(o.found(new Trace.OfPlan(planned.planId(), planned.provisionedProductId())));
                case ChangeAnswer.Done done -> o.with(new OperationState.Succeeded(), scheduler.now());
            });
        }

        @Override
        public void found(Trace trace) {
            if (operation.trace().isEmpty()) {
                journal.found(trace);
            }
            change(o -> watched(o.found(trace)));
        }

        @Override
        public void gone() {
            journal.ended("", RecordStatus.SUCCEEDED.name());
            change(o -> o.with(new OperationState.Succeeded(), scheduler.now()));
        }

        @Override
        public void turnedAway(CatalogException cause) {
            Optional<Duration> wait = patience.wait(cause, scheduler.now());
            if (wait.isPresent()) {
                journal.busy(cause);
                change(o -> busy(o, cause, wait.get()));
            } else {
                journal.refused(cause);
                refused(cause);
            }
        }

        @Override
        public void notSent(CatalogException cause) {
            if (repeated) {
                unknown(cause, Optional.empty());
            } else if (waited && cause instanceof CatalogException.NeedsSignIn) {
                going = false;
                change(o -> o.with(new OperationState.Queued(new Hold.SignIn(cause)), scheduler.now()));
            } else {
                if (written) {
                    journal.refused(cause);
                }
                refused(cause);
            }
        }

        private void refused(CatalogException cause) {
            change(o -> o.with(new OperationState.Refused(cause), scheduler.now()));
        }

        /// Keeps its place: nobody else of its kind goes meanwhile.
        private Operation busy(Operation o, CatalogException cause, Duration wait) {
            going = false;
            timer = scheduler.after(wait, () -> change(again -> {
                ready = true;
                return again.with(new OperationState.Sending(), scheduler.now());
            }));
            return o.with(new OperationState.Queued(new Hold.Busy(cause, scheduler.now().plus(wait))),
                scheduler.now());
        }

        @Override
        public void lost(CatalogException cause) {
            finder().start(cause);
        }

        @Override
        public void lookingUp(CatalogException cause, Instant nextTry) {
            change(o -> o.with(new OperationState.LookingUp(cause, nextTry), scheduler.now()));
        }

        @Override
        public void signInFirst(CatalogException cause) {
            change(o -> o.with(new OperationState.NeedsSignIn(cause), scheduler.now()));
        }

        @Override
        public void unknown(CatalogException cause, Optional<Likely> likely) {
            change(o -> o.with(o.trace().isEmpty() ? new OperationState.Unknown(cause, likely)
                : new OperationState.Stopped(Optional.of(cause)), scheduler.now()));
        }

        private OutcomeFinder finder() {
            OutcomeFinder finder = new OutcomeFinder(order, operation, scheduler, schedule, this);
            abandon = finder::abandon;
            return finder;
        }

        private void change(UnaryOperator<Operation> step) {
            changes.change(OperationRun.this, o -> attempt.equals(Optional.of(this)) ? step.apply(o) : o);
        }
    }
}
