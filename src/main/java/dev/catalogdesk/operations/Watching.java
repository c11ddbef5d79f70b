package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.ProvisionedProductPlan;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.schedule.Scheduler;
import dev.catalogdesk.operations.watch.Reading;
import dev.catalogdesk.operations.watch.Watch;
import dev.catalogdesk.operations.watch.WatchSink;
import dev.catalogdesk.operations.watch.WatchSubject;
import dev.catalogdesk.operations.watch.Watchers;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The watch over one operation's record or plan: turns what is seen of it into changes of the operation, and its end
/// into a line of the journal. Called under the lock of [Operations].
final class Watching {
    private final Watchers watchers;
    private final OperationJournal journal;
    private final Scheduler scheduler;
    private final Consumer<UnaryOperator<Operation>> changes;
    private Optional<Watch> watch = Optional.empty();

    /// @param changes applies a change of the operation under the lock
    Watching(Watchers watchers, OperationJournal journal, Scheduler scheduler,
            Consumer<UnaryOperator<Operation>> changes) {
        this.watchers = watchers;
        this.journal = journal;
        this.scheduler = scheduler;
        this.changes = changes;
    }

    /// Whether something is or was watched.
    boolean began() {
        return watch.isPresent();
    }

    /// Watches what an operation has made, from now on.
    void begin(Operation operation, Trace trace, Origin origin) {
        stop();
        News news = new News();
        Location at = operation.location();
        WatchSubject.Place place =
            new WatchSubject.Place(origin.connectionId(), at.connection(), at.account(), at.region());
        WatchSubject subject = switch (trace) {
            case Trace.OfRecord(String id, String product) ->
                new WatchSubject(record(operation.kind()), id, product, place, origin.catalog());
            case Trace.OfPlan(String id, String product) ->
                new WatchSubject(WatchSubject.What.PLAN, id, "", place, origin.catalog());
        };
        // Its news waits for the lock that is held here.
        Watch next = watchers.watch(subject, news);
        news.source = Optional.of(next);
        watch = Optional.of(next);
    }

    private static WatchSubject.What record(OperationKind kind) {
        return switch (kind) {
            case TERMINATE -> WatchSubject.What.TERMINATION;
            case CHANGE_PROPERTIES -> WatchSubject.What.HANDOVER;
            default -> WatchSubject.What.RECORD;
        };
    }

    /// Looks again at once if it had paused for a sign-in.
    void resume() {
        watch.ifPresent(Watch::resume);
    }

    void stop() {
        watch.ifPresent(Watch::stop);
    }

    /// News of a watch that was stopped a moment ago is ignored.
    private final class News implements WatchSink {
        private Optional<Watch> source = Optional.empty();

        @Override
        public void seen(Reading reading) {
            change(o -> told(o, reading).with(new OperationState.Running(), scheduler.now()));
        }

        @Override
        public void ended(Reading reading) {
            switch (reading) {
                case Reading.OfRecord record -> journal.ended(record.detail().id(), record.detail().status().text());
                case Reading.OfPlan(ProvisionedProductPlan plan) -> journal.ended("", plan.status().text());
            }
            change(o -> told(o, reading).with(end(reading), scheduler.now()));
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

        private static Operation told(Operation o, Reading reading) {
            return switch (reading) {
                case Reading.OfRecord record -> o.with(
                    record.detail(), reading.ended() ? record.page().outputs().items() : o.outputs());
                case Reading.OfPlan(ProvisionedProductPlan plan) -> o.with(plan);
            };
        }

        private static OperationState end(Reading reading) {
            return switch (reading) {
                case Reading.OfRecord record when record.detail().status().is(RecordStatus.SUCCEEDED) ->
                    new OperationState.Succeeded();
                case Reading.OfRecord record -> new OperationState.Failed();
                case Reading.OfPlan(ProvisionedProductPlan plan) when plan.nothingToChange() ->
                    new OperationState.NothingToChange();
                case Reading.OfPlan(ProvisionedProductPlan plan) when plan.failed() -> new OperationState.Failed();
                case Reading.OfPlan plan -> new OperationState.Succeeded();
            };
        }

        private void change(UnaryOperator<Operation> step) {
            changes.accept(
                o -> source.equals(watch) && !(o.state() instanceof OperationState.Stopped) ? step.apply(o) : o);
        }
    }
}
