package dev.catalogdesk.operations.watch;

import dev.catalogdesk.operations.schedule.PollSchedule;
import dev.catalogdesk.operations.schedule.Scheduler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All records that are watched, those of one account and region together. One for the program; safe on any thread,
/// no method blocks.
public final class Watchers {
    private final Scheduler scheduler;
    private final PollSchedule schedule;
    private final Line line;
    private final Heartbeat heartbeat;
    private final Map<WatchSubject.GroupKey, WatchGroup> groups = new ConcurrentHashMap<>();

    /// Watches nothing yet.
    ///
    /// @param scheduler time and threads
    /// @param schedule how long to wait between two questions
    /// @param line whether calls leave
    public Watchers(Scheduler scheduler, PollSchedule schedule, Line line) {
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.line = line;
        heartbeat = new Heartbeat(scheduler, () -> groups.values().stream().anyMatch(WatchGroup::active),
            () -> groups.values().forEach(WatchGroup::afresh));
        line.listen(() -> groups.values().forEach(WatchGroup::lineChanged));
    }

    /// Watches a record until it ends; the first look comes after a short while.
    ///
    /// @param subject the record
    /// @param sink hears what is seen
    /// @return ends or resumes it
    public Watch watch(WatchSubject subject, WatchSink sink) {
        return groups.computeIfAbsent(subject.place().group(),
            key -> new WatchGroup(scheduler, schedule, line, heartbeat::adjust)).add(subject, sink);
    }
}
