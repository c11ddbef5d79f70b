package dev.catalogdesk.operations.watch;

import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// The watched records of one account and region. In rounds, one search tells what is under change, and what moved is
/// read; in between, what waits for a second read. Never does two things at a time. How long a round takes follows
/// the youngest record. Safe on any thread; tells nobody anything within its lock.
final class WatchGroup {
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Line line;
    private final Runnable changed;
    private final List<Watched> records = new CopyOnWriteArrayList<>();
    private final Map<String, Way> ways = new ConcurrentHashMap<>();
    private final Object lock = new Object();
    private Scheduler.Pending pending = Scheduler.Pending.NONE;
    private Instant nextRound = Instant.MAX;
    private boolean working;
    private boolean again;
    private boolean afresh;

    /// @param changed called when there may be nothing to watch any more
    WatchGroup(Scheduler scheduler, PollSchedule schedule, Line line, Runnable changed) {
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.line = line;
        this.changed = changed;
    }

    Watch add(WatchSubject subject, WatchSink sink) {
        Way way = ways.computeIfAbsent(subject.place().connectionId(), id -> new Way(subject.place(), line, schedule));
        Watched record = new Watched(subject, sink, way, scheduler.now());
        records.add(record);
        roundIn(schedule.interval(Duration.ZERO));
        return new Watch() {
            @Override
            public void resume() {
                if (record.resume()) {
                    way.signedIn();
                    roundIn(Duration.ZERO);
                }
            }

            @Override
            public void stop() {
                record.stop();
                forgetEnded();
            }
        };
    }

    /// Whether something is watched.
    boolean active() {
        return records.stream().anyMatch(Watched::active);
    }

    /// Looks at once, whatever went wrong before.
    void afresh() {
        if (active()) {
            ways.values().forEach(Way::answered);
            roundAfresh();
        }
    }

    /// Looks at once if AWS can be reached again.
    void lineChanged() {
        if (active() && ways.values().stream().filter(Way::recovered).count() > 0) {
            roundAfresh();
        }
    }

    private void roundAfresh() {
        synchronized (lock) {
            afresh = true;
        }
        roundIn(Duration.ZERO);
    }

    private void roundIn(Duration wait) {
        synchronized (lock) {
            Instant time = scheduler.now().plus(wait);
            nextRound = time.isBefore(nextRound) ? time : nextRound;
            again |= working && wait.isZero();
            plan();
        }
        changed.run();
    }

    private void forgetEnded() {
        records.removeIf(Watched::over);
        synchronized (lock) {
            nextRound = active() ? nextRound : Instant.MAX;
            plan();
        }
        changed.run();
    }

    private void plan() {
        if (working) {
            return;
        }
        pending.cancel();
        pending = Scheduler.Pending.NONE;
        Instant now = scheduler.now();
        Optional<Instant> next = active(records).map(each -> nextFor(each, now)).min(Comparator.naturalOrder());
        if (next.isPresent()) {
            Duration wait = Duration.between(now, next.get());
            pending = scheduler.after(wait.isNegative() ? Duration.ZERO : wait, this::work);
        }
    }

    private Instant nextFor(Watched record, Instant now) {
        Optional<Line.Hold> hold = record.way().hold(now);
        if (hold.isPresent()) {
            return hold.get().until();
        }
        Instant own = record.due().orElseGet(
            () -> record.wanted(now) ? now.plus(schedule.interval(Duration.ZERO)) : nextRound);
        return own.isBefore(nextRound) ? own : nextRound;
    }

    private void work() {
        boolean fresh;
        boolean round;
        synchronized (lock) {
            if (working) {
                return;
            }
            working = true;
            fresh = afresh;
            afresh = false;
            round = !scheduler.now().isBefore(nextRound);
        }
        Duration interval = schedule.interval(youngest());
        try {
            if (fresh) {
                records.forEach(Watched::afresh);
            }
            WatchRound work = new WatchRound(List.copyOf(records), scheduler, schedule, youngest());
            if (round) {
                work.round(interval);
            } else {
                work.between();
            }
        } finally {
            finish(round, interval);
        }
    }

    private void finish(boolean round, Duration interval) {
        synchronized (lock) {
            working = false;
            Instant now = scheduler.now();
            if (again) {
                again = false;
                nextRound = now;
            } else if (round) {
                // Whoever waits for a way to open asks as soon as it does.
                nextRound = active(records).flatMap(each -> each.way().hold(now).stream()).map(Line.Hold::until)
                    .filter(now.plus(interval)::isAfter).min(Comparator.naturalOrder()).orElse(now.plus(interval));
            }
        }
        forgetEnded();
    }

    private Duration youngest() {
        Instant now = scheduler.now();
        return active(records).map(each -> Duration.between(each.began(), now)).min(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    }

    private static Stream<Watched> active(List<Watched> all) {
        return all.stream().filter(Watched::active);
    }
}
