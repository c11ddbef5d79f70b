package dev.catalogdesk.demo.catalog;

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
record Timeline(Instant created, Instant started, Instant troubled, Instant ended, boolean succeeds) {
    private static final Duration QUEUED = Duration.ofSeconds(1);
    private static final Duration LAUNCH = Duration.ofSeconds(20);
    private static final Duration TROUBLE_AFTER = Duration.ofSeconds(4);
    private static final Duration REMEDY = Duration.ofSeconds(3);

    /// A launch that goes well: about 20 seconds.
    static Timeline launch(DemoClock clock) {
        Instant now = clock.now();
        Instant end = now.plus(clock.takes(LAUNCH));
        return new Timeline(now, now.plus(clock.takes(QUEUED)), end, end, true);
    }

    /// A launch that CloudFormation refuses.
    static Timeline refused(DemoClock clock) {
        Instant now = clock.now();
        Instant trouble = now.plus(clock.takes(TROUBLE_AFTER));
        return new Timeline(now, now.plus(clock.takes(QUEUED)), trouble, trouble.plus(clock.takes(REMEDY)), false);
    }

    /// Something that ended before the scenario began.
    static Timeline past(Instant created, Instant ended, boolean succeeded) {
        return new Timeline(created, created, ended, ended, succeeded);
    }

    /// Something that began before the scenario and never ends.
    static Timeline stuck(Instant created) {
        return new Timeline(created, created, Instant.MAX, Instant.MAX, false);
    }

    RecordStatus status(Instant now) {
        if (!now.isBefore(ended)) {
            return succeeds ? RecordStatus.SUCCEEDED : RecordStatus.FAILED;
        }
        if (!now.isBefore(troubled)) {
            return RecordStatus.IN_PROGRESS_IN_ERROR;
        }
        return now.isBefore(started) ? RecordStatus.CREATED : RecordStatus.IN_PROGRESS;
    }

    Instant updated(Instant now) {
        if (!now.isBefore(ended)) {
            return ended;
        }
        if (!now.isBefore(troubled)) {
            return troubled;
        }
        return now.isBefore(started) ? created : started;
    }

    boolean hasEnded(Instant now) {
        return !now.isBefore(ended);
    }
}
