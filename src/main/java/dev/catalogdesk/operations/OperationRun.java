package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import dev.catalogdesk.operations.watch.Watchers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One operation from the moment it is given to its end: joins queue, sender and watcher, and turns what they hear into
/// changes of the operation. Its own fields are touched only under the lock of [Operations], through `changes`.
final class OperationRun implements Attempt.Host {
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

    @Override
    public Operation operation() {
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
        Attempt next = attempt(false);
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
        Attempt next = attempt(true);
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
        attempt(false).find(new CatalogException.Unreachable(order.request().operation(), "",
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
            attempt(false).find(waiting.cause());
        } else if (operation.state() instanceof OperationState.NeedsSignIn) {
            to(new OperationState.Running());
            watching.resume();
        } else if (operation.state() instanceof OperationState.Stopped && operation.trace().isPresent()) {
            to(new OperationState.Running());
            operation.trace().ifPresent(trace -> watching.begin(operation, trace, order.origin()));
        }
    }

    private void prepare() {
        attempt(false).prepare();
    }

    private Attempt attempt(boolean repeated) {
        Attempt next = new Attempt(order, repeated, scheduler, schedule, journal, this);
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

    private void to(OperationState state) {
        changes.change(this, o -> o.with(state, scheduler.now()));
    }

    @Override
    public boolean written() {
        return written;
    }

    @Override
    public boolean waited() {
        return waited;
    }

    @Override
    public Optional<Duration> patience(CatalogException cause) {
        return patience.wait(cause, scheduler.now());
    }

    @Override
    public void prepared(Attempt by) {
        changes.decide(() -> {
            if (isCurrent(by)) {
                written = true;
                ready = true;
            }
        });
    }

    @Override
    public void change(Attempt by, UnaryOperator<Operation> step) {
        changes.change(this, o -> isCurrent(by) ? step.apply(o) : o);
    }

    @Override
    public Operation watched(Operation accepted) {
        operation = accepted.with(new OperationState.Running(), scheduler.now());
        operation.trace().ifPresent(trace -> watching.begin(operation, trace, order.origin()));
        return operation;
    }

    @Override
    public Operation held(Operation now, Hold hold) {
        going = false;
        return now.with(new OperationState.Queued(hold), scheduler.now());
    }

    @Override
    public void readyIn(Attempt by, Duration wait) {
        timer = scheduler.after(wait, () -> change(by, again -> {
            ready = true;
            return again.with(new OperationState.Sending(), scheduler.now());
        }));
    }

    private boolean isCurrent(Attempt by) {
        return attempt.equals(Optional.of(by));
    }
}
