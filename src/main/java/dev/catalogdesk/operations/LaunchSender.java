package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.connection.CallAttempts;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.operations.schedule.Scheduler;
import java.time.Duration;
import java.util.Optional;

/// Sends one launch, after the journal has it. Works on background threads; superseded by a later attempt through
/// [#abandon()], after which nothing is told any more.
final class LaunchSender {
    private final LaunchOrder order;
    private final Scheduler scheduler;
    private final OperationJournal journal;
    private final boolean repeated;
    private final Sink sink;

    private volatile boolean abandoned;

    /// Hears how it was taken, on a background thread.
    interface Sink {
        /// AWS accepted the launch.
        void accepted(RecordDetail detail);

        /// Nothing was launched.
        void refused(CatalogException cause);

        /// The answer was lost: it may or may not have been launched.
        void lost(CatalogException cause);

        /// It was not sent once more: what became of it before is as little known as it was.
        void notRepeated(CatalogException cause);
    }

    /// @param repeated whether it was sent before with an unknown outcome, about which a refusal of this one says
    ///     nothing
    LaunchSender(LaunchOrder order, Scheduler scheduler, OperationJournal journal, boolean repeated, Sink sink) {
        this.order = order;
        this.repeated = repeated;
        this.scheduler = scheduler;
        this.journal = journal;
        this.sink = sink;
    }

    /// Sends the request, in the background.
    void start() {
        scheduler.after(Duration.ZERO, this::send);
    }

    /// Gives up the interest in the outcome.
    void abandon() {
        abandoned = true;
    }

    private void send() {
        if (abandoned) {
            return;
        }
        try {
            journal.intend(SendCheck.caller(order));
        } catch (CatalogException e) {
            tell(() -> notSent(e));
            return;
        }
        AttemptLog attempts = new AttemptLog(journal);
        try {
            RecordDetail detail = CallAttempts.heardBy(
                attempts, () -> order.origin().catalog().provisionProduct(order.request()));
            journal.answered(detail.id(), detail.provisionedProductId());
            tell(() -> sink.accepted(detail));
        } catch (CatalogException e) {
            failed(e, attempts);
        } catch (RuntimeException e) {
            failed(new CatalogException.ServiceFault("ProvisionProduct", "", e.toString(), "", e), attempts);
        }
    }

    private void notSent(CatalogException cause) {
        if (repeated) {
            sink.notRepeated(cause);
        } else {
            sink.refused(cause);
        }
    }

    /// The SDK repeats a call whose answer was lost. Where the repetition is refused, by an ended session perhaps, the
    /// first one may have been taken all the same.
    private void failed(CatalogException cause, AttemptLog attempts) {
        Optional<CatalogException> kept = attempts.keptFromLeaving();
        if (kept.isPresent()) {
            tell(() -> notSent(kept.get()));
        } else if (repeated || attempts.earlierUncertain() || mayHaveHappened(cause)) {
            journal.unknown(cause);
            tell(() -> sink.lost(cause));
        } else {
            journal.refused(cause);
            tell(() -> sink.refused(cause));
        }
    }

    private static boolean mayHaveHappened(CatalogException e) {
        return e instanceof CatalogException.Unreachable || e instanceof CatalogException.ServiceFault
            || e instanceof CatalogException.Cancelled;
    }

    private void tell(Runnable news) {
        if (!abandoned) {
            news.run();
        }
    }
}
