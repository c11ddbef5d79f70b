package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.ProvisionedProduct;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is known of one watched record or plan, and whether it must be read. But for its phase used by the group's one
/// piece of work at a time.
final class Watched {
    /// A record just made may not be readable at once (reads are eventually consistent), so it is left alone so long.
    private static final Duration YOUNG = Duration.ofMillis(1500);

    /// A record that has not begun is read again so often, though its product is said to be under change.
    private static final Duration CREATED_IS_OLD_AFTER = Duration.ofSeconds(10);

    /// A record that was read so long ago may be read though nothing moved.
    private static final Duration STALE = Duration.ofSeconds(30);

    private enum Phase { WATCHED, PAUSED, OVER }

    private final WatchSubject subject;
    private final WatchSink sink;
    private final Way way;
    private final Instant began;
    private volatile Phase phase = Phase.WATCHED;
    private boolean moved;
    private boolean vouched;
    private int failures;
    private Instant lastLook;
    private Optional<Instant> due = Optional.empty();
    private Optional<Instant> toldUntil = Optional.empty();
    private Optional<Reading> last = Optional.empty();

    Watched(WatchSubject subject, WatchSink sink, Way way, Instant now) {
        this.subject = subject;
        this.sink = sink;
        this.way = way;
        began = now;
        lastLook = now;
    }

    WatchSubject subject() {
        return subject;
    }

    Way way() {
        return way;
    }

    Instant began() {
        return began;
    }

    Optional<Reading> last() {
        return last;
    }

    boolean active() {
        return phase == Phase.WATCHED;
    }

    boolean over() {
        return phase == Phase.OVER;
    }

    void stop() {
        phase = Phase.OVER;
    }

    /// Whether it had paused.
    boolean resume() {
        boolean paused = phase == Phase.PAUSED;
        if (paused) {
            phase = Phase.WATCHED;
        }
        return paused;
    }

    /// No search tells of it in this round.
    void unsighted(Instant now) {
        moved |= grown(now);
        vouched = false;
    }

    /// What a search that covers it says. Under change for the sake of this record means that the record goes on;
    /// anything else is a reason to read it.
    void sighted(Optional<ProvisionedProduct> sight, Instant now) {
        boolean goesOn = sight.filter(found ->
            found.lastRecordId().isEmpty() || found.lastRecordId().equals(subject.id())).isPresent();
        boolean unread = last.isEmpty() || (notBegun() && age(now).compareTo(CREATED_IS_OLD_AFTER) >= 0);
        moved |= (vouched && !goesOn) || (grown(now) && (!goesOn || unread));
        vouched = goesOn;
        if (goesOn && toldUntil.isPresent()) {
            last.filter(before -> !before.ended()).ifPresent(this::seen);
        }
    }

    private boolean notBegun() {
        return last.filter(before -> !before.begun()).isPresent();
    }

    private boolean grown(Instant now) {
        return Duration.between(began, now).compareTo(YOUNG) >= 0;
    }

    /// How long ago it was read, or since it is watched.
    Duration age(Instant now) {
        return Duration.between(lastLook, now);
    }

    /// Whether it must be read now, its own waiting over.
    boolean wanted(Instant now) {
        return due.map(time -> !time.isAfter(now)).orElse(moved);
    }

    /// Whether it has waited by itself: for a second read, or after a failure.
    Optional<Instant> due() {
        return due;
    }

    /// Whether it was read too long ago to rely on the search alone.
    boolean stale(Instant now) {
        return due.isEmpty() && age(now).compareTo(STALE) >= 0;
    }

    /// It is being read.
    void look(Instant now) {
        lastLook = now;
        moved = false;
        due = Optional.empty();
    }

    /// It was read and goes on.
    void seen(Reading reading) {
        failures = 0;
        last = Optional.of(reading);
        toldUntil = Optional.empty();
        tell(() -> sink.seen(reading));
    }

    /// It was read, and says that it has ended.
    ///
    /// @return true if the read before said the same, so that it can be believed
    boolean endsAgain(Reading reading) {
        boolean again = last.filter(before -> before.ended() && before.agrees(reading)).isPresent();
        failures = 0;
        last = Optional.of(reading);
        return again;
    }

    /// It is asked for again then, whatever a search says.
    void dueAt(Instant time) {
        due = Optional.of(time);
    }

    /// Counts failures of its own.
    int failed() {
        return ++failures;
    }

    /// Waits no longer for a failure to pass.
    void afresh() {
        failures = 0;
        if (last.filter(Reading::ended).isEmpty() && due.isPresent()) {
            due = Optional.empty();
            moved = true;
        }
    }

    void waits(CatalogException cause, Instant until) {
        if (!toldUntil.equals(Optional.of(until))) {
            toldUntil = Optional.of(until);
            tell(() -> sink.waiting(cause, until));
        }
    }

    void needsSignIn(CatalogException cause) {
        tell(() -> {
            phase = Phase.PAUSED;
            sink.needsSignIn(cause);
        });
    }

    void ended(Reading reading) {
        tell(() -> {
            phase = Phase.OVER;
            sink.ended(reading);
        });
    }

    void lost(CatalogException cause) {
        tell(() -> {
            phase = Phase.OVER;
            sink.lost(cause);
        });
    }

    private void tell(Runnable news) {
        if (active()) {
            news.run();
        }
    }
}
