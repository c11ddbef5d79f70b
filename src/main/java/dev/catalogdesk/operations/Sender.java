package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.connection.CallAttempts;
import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.operations.schedule.Scheduler;
import java.time.Duration;
import java.util.Optional;

/// Sends one request, after the journal has it. Works on background threads; superseded by a later attempt through
/// [#abandon()], after which nothing is told any more.
final class Sender {
    private final Order order;
    private final Scheduler scheduler;
    private final OperationJournal journal;
    private final boolean repeated;
    private final Sink sink;

    private volatile boolean abandoned;

    /// Hears how it goes, on a background thread.
    interface Sink {
        /// The journal has it, and it may leave when it is its turn.
        void prepared();

        /// AWS accepted the request.
        void accepted(ChangeAnswer answer);

        /// AWS refused the request outright: nothing happened.
        void turnedAway(CatalogException cause);

        /// It did not leave: nothing happened.
        void notSent(CatalogException cause);

        /// The answer was lost: it may or may not have happened.
        void lost(CatalogException cause);
    }

    /// @param repeated whether it was sent before with an unknown outcome, about which a refusal of this one says
    ///     nothing
    Sender(Order order, Scheduler scheduler, OperationJournal journal, boolean repeated, Sink sink) {
        this.order = order;
        this.repeated = repeated;
        this.scheduler = scheduler;
        this.journal = journal;
        this.sink = sink;
    }

    /// Writes down what is meant, in the background.
    void prepare() {
        later(() -> {
            CallerIdentity caller = SendCheck.caller(order);
            // Taken back meanwhile: what is not written cannot be asked about after a restart.
            tell(() -> journal.intend(caller));
            tell(sink::prepared);
        });
    }

    /// Sends the request, in the background.
    ///
    /// @param check whether to ask first whose the credentials are, because it has waited
    void send(boolean check) {
        later(() -> {
            if (check) {
                SendCheck.caller(order);
            }
            call();
        });
    }

    /// Gives up the interest in the outcome.
    void abandon() {
        abandoned = true;
    }

    private void later(Runnable work) {
        scheduler.after(Duration.ZERO, () -> {
            if (!abandoned) {
                try {
                    work.run();
                } catch (CatalogException e) {
                    tell(() -> sink.notSent(e));
                }
            }
        });
    }

    private void call() {
        AttemptLog attempts = new AttemptLog(journal);
        try {
            ChangeAnswer answer = CallAttempts.heardBy(
                attempts, () -> order.origin().catalog().send(order.request()));
            journal.answered(answer);
            tell(() -> sink.accepted(answer));
        } catch (CatalogException e) {
            failed(e, attempts);
        } catch (RuntimeException e) {
            failed(new CatalogException.ServiceFault(order.request().operation(), "", e.toString(), "", e), attempts);
        }
    }

    /// The SDK repeats a call whose answer was lost. Where the repetition is refused, by an ended session perhaps, the
    /// first one may have been taken all the same.
    private void failed(CatalogException cause, AttemptLog attempts) {
        Optional<CatalogException> kept = attempts.keptFromLeaving();
        if (kept.isPresent()) {
            tell(() -> sink.notSent(kept.get()));
        } else if (repeated || attempts.earlierUncertain() || mayHaveHappened(cause)) {
            journal.unknown(cause);
            tell(() -> sink.lost(cause));
        } else {
            tell(() -> sink.turnedAway(cause));
        }
    }

    private static boolean mayHaveHappened(CatalogException e) {
        return !e.neverLeft() && (e instanceof CatalogException.Unreachable
            || e instanceof CatalogException.ServiceFault || e instanceof CatalogException.Cancelled);
    }

    private void tell(Runnable news) {
        if (!abandoned) {
            news.run();
        }
    }
}
