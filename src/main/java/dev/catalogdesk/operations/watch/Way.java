package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.operations.schedule.PollSchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One connection's way to the records of a group: whether it can be used now, and what it finds. Used by the group's
/// one piece of work at a time, but for [#recovered()], [#answered()] and [#signedIn()].
final class Way {
    private final WatchSubject.Place place;
    private final Line line;
    private final PollSchedule schedule;
    private final ChangeSearch search = new ChangeSearch();
    private Optional<Line.Hold> hold = Optional.empty();
    private boolean down;
    private int failures;

    Way(WatchSubject.Place place, Line line, PollSchedule schedule) {
        this.place = place;
        this.line = line;
        this.schedule = schedule;
    }

    ChangeSearch search() {
        return search;
    }

    /// Why nothing can be asked now.
    synchronized Optional<Line.Hold> hold(Instant now) {
        Optional<Line.Hold> ofLine = ofLine(now);
        return hold.filter(each -> each.until().isAfter(now)).filter(each -> ofLine.isEmpty()
            || ofLine.get().until().isBefore(each.until())).or(() -> ofLine);
    }

    /// Waits after a failure: for as long as the line is down, or else ever longer.
    synchronized void failed(CatalogException cause, Instant now, Duration age) {
        failures++;
        Instant next = now.plus(schedule.backoff(failures, age));
        Instant until = ofLine(now).map(each -> each.down() || each.until().isAfter(next) ? each.until() : next)
            .orElse(next);
        hold = Optional.of(new Line.Hold(cause, until));
    }

    /// A call was answered.
    synchronized void answered() {
        failures = 0;
        hold = Optional.empty();
    }

    /// Whether AWS can be reached again since it was last asked here; then nothing is waited for any more.
    synchronized boolean recovered() {
        boolean was = down;
        down = line.hold(place.connection(), place.region()).filter(Line.Hold::down).isPresent();
        if (was && !down) {
            answered();
        }
        return was && !down;
    }

    /// Forgets what went wrong before, and what was not allowed.
    synchronized void signedIn() {
        answered();
        search.afresh();
    }

    private Optional<Line.Hold> ofLine(Instant now) {
        Optional<Line.Hold> found = line.hold(place.connection(), place.region());
        down = found.filter(Line.Hold::down).isPresent();
        return found.filter(each -> each.until().isAfter(now));
    }
}
