package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at a record until it ends. The next look is planned when the last one is over, so two never overlap.
/// Failures that pass are waited out; an ended session pauses until [#resume()]; anything else ends the watch.
/// Safe for use by several threads.
final class RecordWatcher {
    /// A record just made may not be readable at once (reads are eventually consistent); this often it is asked
    /// for before "not found" is believed.
    private static final int NOT_FOUND_IS_BELIEVED_AFTER = 5;

    private enum Phase { PLANNED, LOOKING, PAUSED, OVER }

    private final ServiceCatalog catalog;
    private final String recordId;
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Sink sink;
    private final Instant began;
    private final Object lock = new Object();

    private Phase phase = Phase.PAUSED;
    private Scheduler.Pending pending = Scheduler.Pending.NONE;
    private int failures;

    /// Hears what the watcher sees, on a background thread.
    interface Sink {
        /// The record was read and has not ended.
        void seen(RecordDetail detail);

        /// The record has ended; the last call.
        void ended(RecordDetail detail, List<RecordOutput> outputs);

        /// AWS cannot be asked just now.
        void waiting(CatalogException cause, Instant nextTry);

        /// The session ended; nothing more is asked before [RecordWatcher#resume()].
        void needsSignIn(CatalogException cause);

        /// The record cannot be read, and waiting does not help; the last call.
        void lost(CatalogException cause);
    }

    RecordWatcher(ServiceCatalog catalog, String recordId, Scheduler scheduler, PollSchedule schedule, Sink sink) {
        this.catalog = catalog;
        this.recordId = recordId;
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.sink = sink;
        this.began = scheduler.now();
    }

    /// Begins to look, after a first wait.
    void start() {
        plan(schedule.interval(Duration.ZERO));
    }

    /// Looks again at once if it had paused for a sign-in.
    void resume() {
        synchronized (lock) {
            if (phase == Phase.PAUSED) {
                plan(Duration.ZERO);
            }
        }
    }

    /// Ends the watch; nothing more is heard of it.
    void stop() {
        synchronized (lock) {
            phase = Phase.OVER;
            pending.cancel();
        }
    }

    private void plan(Duration wait) {
        synchronized (lock) {
            if (phase != Phase.OVER) {
                phase = Phase.PLANNED;
                pending = scheduler.after(wait, this::look);
            }
        }
    }

    private void look() {
        if (!move(Phase.PLANNED, Phase.LOOKING)) {
            return;
        }
        try {
            RecordPage first = catalog.describeRecord(recordId, Optional.empty());
            if (first.detail().ended()) {
                List<RecordOutput> outputs = allOutputs(first);
                if (move(Phase.LOOKING, Phase.OVER)) {
                    sink.ended(first.detail(), outputs);
                }
            } else {
                failures = 0;
                goOn(() -> sink.seen(first.detail()), schedule.interval(sinceStart()));
            }
        } catch (CatalogException e) {
            failed(e);
        } catch (RuntimeException e) {
            failed(new CatalogException.Refused("DescribeRecord", "", e.toString(), "", e));
        }
    }

    private List<RecordOutput> allOutputs(RecordPage first) {
        List<RecordOutput> outputs = new ArrayList<>(first.outputs().items());
        Optional<String> token = first.outputs().nextToken();
        while (token.isPresent()) {
            RecordPage next = catalog.describeRecord(recordId, token);
            outputs.addAll(next.outputs().items());
            // A token that comes back unchanged would never end.
            token = next.outputs().nextToken().equals(token) ? Optional.empty() : next.outputs().nextToken();
        }
        return outputs;
    }

    private void failed(CatalogException cause) {
        failures++;
        if (cause instanceof CatalogException.NeedsSignIn) {
            if (move(Phase.LOOKING, Phase.PAUSED)) {
                sink.needsSignIn(cause);
            }
        } else if (passes(cause)) {
            Duration wait = schedule.backoff(failures, sinceStart());
            goOn(() -> sink.waiting(cause, scheduler.now().plus(wait)), wait);
        } else if (move(Phase.LOOKING, Phase.OVER)) {
            sink.lost(cause);
        }
    }

    private boolean passes(CatalogException cause) {
        return cause.retryHelps() || cause instanceof CatalogException.Cancelled
            || (cause instanceof CatalogException.NotFound && failures < NOT_FOUND_IS_BELIEVED_AFTER);
    }

    private void goOn(Runnable tell, Duration wait) {
        synchronized (lock) {
            if (phase != Phase.LOOKING) {
                return;
            }
        }
        tell.run();
        plan(wait);
    }

    private boolean move(Phase from, Phase to) {
        synchronized (lock) {
            if (phase != from) {
                return false;
            }
            phase = to;
            return true;
        }
    }

    private Duration sinceStart() {
        return Duration.between(began, scheduler.now());
    }
}
