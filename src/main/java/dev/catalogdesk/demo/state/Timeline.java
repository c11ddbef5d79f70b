package dev.catalogdesk.demo.state;

import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.model.RecordStatus;
import java.time.Duration;
import java.time.Instant;

/// How a record runs. Its state is a function of the time, so nothing has to be scheduled and a test's clock can jump.
///
/// @param created when it was asked for
/// @param started when work begins
/// @param troubled when it goes wrong; the end where it does not
/// @param ended when it ends
/// @param succeeds whether it ends well
public record Timeline(Instant created, Instant started, Instant troubled, Instant ended, boolean succeeds) {
    private static final Duration QUEUED = Duration.ofSeconds(1);
    private static final Duration TROUBLE_AFTER = Duration.ofSeconds(4);
    private static final Duration REMEDY = Duration.ofSeconds(3);

    /// A run that goes well.
    ///
    /// @param clock its time
    /// @param usual how long it takes at speed 1
    /// @return the run, beginning now
    public static Timeline good(DemoClock clock, Duration usual) {
        Instant now = clock.now();
        Instant end = now.plus(clock.takes(usual));
        return new Timeline(now, now.plus(clock.takes(QUEUED)), end, end, true);
    }

    /// A run that is refused or fails early.
    ///
    /// @param clock its time
    /// @return the run, beginning now
    public static Timeline refused(DemoClock clock) {
        return failing(clock, TROUBLE_AFTER);
    }

    /// A run that fails.
    ///
    /// @param clock its time
    /// @param after how long it goes well at speed 1
    /// @return the run, beginning now
    public static Timeline failing(DemoClock clock, Duration after) {
        Instant now = clock.now();
        Instant trouble = now.plus(clock.takes(after));
        return new Timeline(now, now.plus(clock.takes(QUEUED)), trouble, trouble.plus(clock.takes(REMEDY)), false);
    }

    /// A run whose course is known.
    ///
    /// @param clock its time
    /// @param trouble how long it goes well at speed 1; until the end where nothing goes wrong
    /// @param end how long it takes at speed 1
    /// @param succeeds whether it ends well
    /// @return the run, beginning now
    public static Timeline running(DemoClock clock, Duration trouble, Duration end, boolean succeeds) {
        Instant now = clock.now();
        return new Timeline(now, now.plus(clock.takes(QUEUED)), now.plus(clock.takes(trouble)),
            now.plus(clock.takes(end)), succeeds);
    }

    /// A run that never ends.
    ///
    /// @param clock its time
    /// @return the run, beginning now
    public static Timeline stuck(DemoClock clock) {
        Instant now = clock.now();
        return new Timeline(now, now.plus(clock.takes(QUEUED)), Instant.MAX, Instant.MAX, false);
    }

    /// Something that ended before the scenario began.
    ///
    /// @param created when it began
    /// @param ended when it ended
    /// @param succeeded whether it ended well
    /// @return the run
    public static Timeline past(Instant created, Instant ended, boolean succeeded) {
        return new Timeline(created, created, ended, ended, succeeded);
    }

    /// Something that began at a time and never ends.
    ///
    /// @param created when it began
    /// @return the run
    public static Timeline stuckSince(Instant created) {
        return new Timeline(created, created, Instant.MAX, Instant.MAX, false);
    }

    /// The state of the record that runs so.
    ///
    /// @param now the time
    /// @return its state then
    public RecordStatus status(Instant now) {
        if (!now.isBefore(ended)) {
            return succeeds ? RecordStatus.SUCCEEDED : RecordStatus.FAILED;
        }
        if (!now.isBefore(troubled)) {
            return RecordStatus.IN_PROGRESS_IN_ERROR;
        }
        return now.isBefore(started) ? RecordStatus.CREATED : RecordStatus.IN_PROGRESS;
    }

    /// When the state last changed.
    ///
    /// @param now the time
    /// @return the moment, not after now
    public Instant updated(Instant now) {
        if (!now.isBefore(ended)) {
            return ended;
        }
        if (!now.isBefore(troubled)) {
            return troubled;
        }
        return now.isBefore(started) ? created : started;
    }

    /// When the state changes next.
    ///
    /// @param now the time
    /// @return the moment after now; [Instant#MAX] if it stays as it is
    public Instant next(Instant now) {
        if (now.isBefore(started)) {
            return started;
        }
        if (now.isBefore(troubled)) {
            return troubled;
        }
        return now.isBefore(ended) ? ended : Instant.MAX;
    }

    /// Whether it is over.
    ///
    /// @param now the time
    /// @return true if so
    public boolean hasEnded(Instant now) {
        return !now.isBefore(ended);
    }

    /// Whether it is over and ended well.
    ///
    /// @param now the time
    /// @return true if so
    public boolean hasSucceeded(Instant now) {
        return succeeds && hasEnded(now);
    }
}
