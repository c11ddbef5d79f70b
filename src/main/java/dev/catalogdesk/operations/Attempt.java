package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One try to get an operation through, and to find out what became of it: turns what sender and finder hear into
/// lines of the journal and changes of the operation. News of one that was superseded a moment ago is ignored.
final class Attempt implements Sender.Sink, OutcomeFinder.Sink {
    private final Order order;
    private final boolean repeated;
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final OperationJournal journal;
    private final Host host;
    private final Sender sender;
    private volatile Runnable abandon;

    /// The operation that it is tried for.
    interface Host {
        /// How it is now.
        Operation operation();

        /// Whether the journal has what is meant.
        boolean written();

        /// Whether it had to wait, so that no form is open any more that could hear a refusal.
        boolean waited();

        /// How long to wait before the next try, where a refusal passes.
        Optional<Duration> patience(CatalogException cause);

        /// The journal has it, and it may leave when it is its turn.
        void prepared(Attempt by);

        /// Changes it, under the lock of all operations, unless another attempt has superseded this one.
        void change(Attempt by, UnaryOperator<Operation> step);

        /// Follows what AWS accepted. Called within a change, as the next two are.
        Operation watched(Operation accepted);

        /// Waits again, and keeps its place: nobody else of its kind goes meanwhile.
        Operation held(Operation now, Hold hold);

        /// Could leave again after a while.
        void readyIn(Attempt by, Duration wait);
    }

    /// @param repeated whether it was sent before with an unknown outcome
    Attempt(Order order, boolean repeated, Scheduler scheduler, PollSchedule schedule, OperationJournal journal,
            Host host) {
        this.order = order;
        this.repeated = repeated;
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.journal = journal;
        this.host = host;
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
        } else {
            host.prepared(this);
        }
    }

    @Override
    public void accepted(ChangeAnswer answer) {
        change(o -> switch (answer) {
            case ChangeAnswer.Recorded(RecordDetail record) -> host.watched(o.with(record, List.of()));
            case ChangeAnswer.Planned planned ->
                host.watched(o.found(new Trace.OfPlan(planned.planId(), planned.provisionedProductId())));
            case ChangeAnswer.Done done -> now(o, new OperationState.Succeeded());
        });
    }

    @Override
    public void found(Trace trace) {
        if (host.operation().trace().isEmpty()) {
            journal.found(trace);
        }
        change(o -> host.watched(o.found(trace)));
    }

    @Override
    public void gone() {
        journal.ended("", RecordStatus.SUCCEEDED.name());
        to(new OperationState.Succeeded());
    }

    @Override
    public void turnedAway(CatalogException cause) {
        Optional<Duration> wait = host.patience(cause);
        if (wait.isPresent()) {
            journal.busy(cause);
            change(o -> {
                host.readyIn(this, wait.get());
                return host.held(o, new Hold.Busy(cause, scheduler.now().plus(wait.get())));
            });
        } else {
            journal.refused(cause);
            to(new OperationState.Refused(cause));
        }
    }

    @Override
    public void notSent(CatalogException cause) {
        if (repeated) {
            unknown(cause, Optional.empty());
        } else if (host.waited() && cause instanceof CatalogException.NeedsSignIn) {
            change(o -> host.held(o, new Hold.SignIn(cause)));
        } else {
            if (host.written()) {
                journal.refused(cause);
            }
            to(new OperationState.Refused(cause));
        }
    }

    @Override
    public void lost(CatalogException cause) {
        finder().start(cause);
    }

    @Override
    public void lookingUp(CatalogException cause, Instant nextTry) {
        to(new OperationState.LookingUp(cause, nextTry));
    }

    @Override
    public void signInFirst(CatalogException cause) {
        to(new OperationState.NeedsSignIn(cause));
    }

    @Override
    public void unknown(CatalogException cause, Optional<Likely> likely) {
        change(o -> now(o, o.trace().isEmpty() ? new OperationState.Unknown(cause, likely)
            : new OperationState.Stopped(Optional.of(cause))));
    }

    private OutcomeFinder finder() {
        OutcomeFinder finder = new OutcomeFinder(order, host.operation(), scheduler, schedule, this);
        abandon = finder::abandon;
        return finder;
    }

    private void to(OperationState state) {
        change(o -> now(o, state));
    }

    private Operation now(Operation operation, OperationState state) {
        return operation.with(state, scheduler.now());
    }

    private void change(UnaryOperator<Operation> step) {
        host.change(this, step);
    }
}
