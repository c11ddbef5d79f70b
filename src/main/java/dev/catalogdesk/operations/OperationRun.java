package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import dev.catalogdesk.operations.watch.RecordSink;
import dev.catalogdesk.operations.watch.RecordWatch;
import dev.catalogdesk.operations.watch.Subject;
import dev.catalogdesk.operations.watch.Watchers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One operation from sending to end: joins sender and watcher, and turns what they hear into changes of the
/// operation. Its own fields are touched only under the lock of [Operations], through `changes`.
final class OperationRun {
    private final LaunchOrder order;
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Watchers watchers;
    private final OperationJournal journal;
    private final Changes changes;

    private volatile Operation operation;
    private Optional<Attempt> attempt = Optional.empty();
    private Optional<RecordWatch> watcher = Optional.empty();

    /// Applies a change under the lock and tells it.
    interface Changes {
        void change(OperationRun run, UnaryOperator<Operation> step);
    }

    OperationRun(Operation operation, LaunchOrder order, Scheduler scheduler, PollSchedule schedule,
            Watchers watchers, OperationJournal journal, Changes changes) {
        this.operation = operation;
        this.order = order;
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.watchers = watchers;
        this.journal = journal;
        this.changes = changes;
    }

    Operation operation() {
        return operation;
    }

    void set(Operation next) {
        operation = next;
    }

    boolean outcomeUnknown() {
        return operation.state() instanceof OperationState.Unknown
            || operation.state() instanceof OperationState.LookingUp;
    }

    void send() {
        boolean repeated = outcomeUnknown();
        Attempt next = begin();
        to(new OperationState.Sending());
        next.send(repeated);
    }

    /// Finds out what became of an operation that an earlier run of the program sent.
    void takeUp() {
        begin().find(new CatalogException.Unreachable("ProvisionProduct", "",
            "The program ended before the outcome was known.", "", new IllegalStateException()));
    }

    void stopWatching() {
        if (operation.state().active() && watcher.isPresent()) {
            watcher.get().stop();
            to(new OperationState.Stopped(Optional.empty()));
        }
    }

    void resume() {
        if (operation.state() instanceof OperationState.NeedsSignIn waiting && watcher.isEmpty()) {
            begin().find(waiting.cause());
        } else if (operation.state() instanceof OperationState.NeedsSignIn) {
            to(new OperationState.Running());
            watcher.ifPresent(RecordWatch::resume);
        } else if (operation.state() instanceof OperationState.Stopped && !operation.recordId().isEmpty()) {
            to(new OperationState.Running());
            watch();
        }
    }

    private Attempt begin() {
        attempt.ifPresent(Attempt::abandon);
        Attempt next = new Attempt();
        attempt = Optional.of(next);
        return next;
    }

    private void watch() {
        watcher.ifPresent(RecordWatch::stop);
        WatcherNews news = new WatcherNews();
        Location at = operation.location();
        Subject subject = new Subject(operation.recordId(), operation.provisionedProductId(),
            new Subject.Place(order.origin().connectionId(), at.connection(), at.account(), at.region()),
            order.origin().catalog(), false);
        // Its news waits for the lock that is held here.
        RecordWatch next = watchers.watch(subject, news);
        news.source = Optional.of(next);
        watcher = Optional.of(next);
    }

    private void to(OperationState state) {
        changes.change(this, o -> o.with(state, scheduler.now()));
    }

    /// One try to get it through, and to find out what became of it. News of one that was superseded a moment ago is
    /// ignored.
    private final class Attempt implements LaunchSender.Sink, OutcomeFinder.Sink {
        private volatile Runnable abandon = () -> { };

        void send(boolean repeated) {
            LaunchSender sender = new LaunchSender(order, scheduler, journal, repeated, this);
            abandon = sender::abandon;
            sender.start();
        }

        void find(CatalogException cause) {
            finder().startNow(cause);
        }

        void abandon() {
            abandon.run();
        }

        @Override
        public void accepted(RecordDetail detail) {
            change(o -> watched(o.with(detail, List.of())));
        }

        @Override
        public void found(String recordId, String provisionedProductId) {
            if (operation.recordId().isEmpty()) {
                journal.answered(recordId, provisionedProductId);
            }
            change(o -> watched(o.found(recordId, provisionedProductId)));
        }

        @Override
        public void refused(CatalogException cause) {
            change(o -> o.with(new OperationState.Refused(cause), scheduler.now()));
        }

        @Override
        public void lost(CatalogException cause) {
            finder().start(cause);
        }

        @Override
        public void notRepeated(CatalogException cause) {
            unknown(cause);
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
        public void unknown(CatalogException cause) {
            change(o -> o.with(o.recordId().isEmpty() ? new OperationState.Unknown(cause)
                : new OperationState.Stopped(Optional.of(cause)), scheduler.now()));
        }

        private OutcomeFinder finder() {
            OutcomeFinder finder = new OutcomeFinder(order, operation, scheduler, schedule, this);
            abandon = finder::abandon;
            return finder;
        }

        private Operation watched(Operation accepted) {
            operation = accepted.with(new OperationState.Running(), scheduler.now());
            watch();
            return operation;
        }

        private void change(UnaryOperator<Operation> step) {
            changes.change(OperationRun.this, o -> attempt.equals(Optional.of(this)) ? step.apply(o) : o);
        }
    }

    /// News of a watcher that was stopped a moment ago is ignored.
    private final class WatcherNews implements RecordSink {
        private Optional<RecordWatch> source = Optional.empty();

        @Override
        public void seen(RecordDetail detail) {
            change(o -> o.with(detail, o.outputs()).with(new OperationState.Running(), scheduler.now()));
        }

        @Override
        public void ended(RecordDetail detail, List<RecordOutput> outputs) {
            OperationState end = detail.status().is(RecordStatus.SUCCEEDED)
                ? new OperationState.Succeeded() : new OperationState.Failed();
            journal.ended(detail.id(), detail.status().text());
            change(o -> o.with(detail, outputs).with(end, scheduler.now()));
        }

        @Override
        public void waiting(CatalogException cause, Instant nextTry) {
            change(o -> o.with(new OperationState.Waiting(cause, nextTry), scheduler.now()));
        }

        @Override
        public void needsSignIn(CatalogException cause) {
            change(o -> o.with(new OperationState.NeedsSignIn(cause), scheduler.now()));
        }

        @Override
        public void lost(CatalogException cause) {
            change(o -> o.with(new OperationState.Stopped(Optional.of(cause)), scheduler.now()));
        }

        private void change(UnaryOperator<Operation> step) {
            changes.change(OperationRun.this,
                o -> source.equals(watcher) && !(o.state() instanceof OperationState.Stopped) ? step.apply(o) : o);
        }
    }
}
