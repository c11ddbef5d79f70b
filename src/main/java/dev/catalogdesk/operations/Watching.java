package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.schedule.Scheduler;
import dev.catalogdesk.operations.watch.RecordSink;
import dev.catalogdesk.operations.watch.RecordWatch;
import dev.catalogdesk.operations.watch.WatchedRecord;
import dev.catalogdesk.operations.watch.Watchers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The watch over one operation's record: turns what is seen of it into changes of the operation, and its end into a
/// line of the journal. Called under the lock of [Operations].
final class Watching {
    private final Watchers watchers;
    private final OperationJournal journal;
    private final Scheduler scheduler;
    private final Consumer<UnaryOperator<Operation>> changes;
    private Optional<RecordWatch> watch = Optional.empty();

    /// @param changes applies a change of the operation under the lock
    Watching(Watchers watchers, OperationJournal journal, Scheduler scheduler,
            Consumer<UnaryOperator<Operation>> changes) {
        this.watchers = watchers;
        this.journal = journal;
        this.scheduler = scheduler;
        this.changes = changes;
    }

    /// Whether a record is or was watched.
    boolean began() {
        return watch.isPresent();
    }

    /// Watches an operation's record from now on.
    void begin(Operation operation, Origin origin) {
        stop();
        News news = new News();
        Location at = operation.location();
        WatchedRecord record = new WatchedRecord(operation.recordId(), operation.provisionedProductId(),
            new WatchedRecord.Place(origin.connectionId(), at.connection(), at.account(), at.region()),
            origin.catalog(), operation.kind() == OperationKind.TERMINATE);
        // Its news waits for the lock that is held here.
        RecordWatch next = watchers.watch(record, news);
        news.source = Optional.of(next);
        watch = Optional.of(next);
    }

    /// Looks again at once if it had paused for a sign-in.
    void resume() {
        watch.ifPresent(RecordWatch::resume);
    }

    void stop() {
        watch.ifPresent(RecordWatch::stop);
    }

    /// News of a watch that was stopped a moment ago is ignored.
    private final class News implements RecordSink {
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
            changes.accept(
                o -> source.equals(watch) && !(o.state() instanceof OperationState.Stopped) ? step.apply(o) : o);
        }
    }
}
