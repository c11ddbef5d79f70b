package dev.catalogdesk.ui.shell;

import dev.catalogdesk.connection.traffic.TrafficReport;
import dev.catalogdesk.ui.component.Messages;
import java.time.Duration;
import java.time.Instant;

/// Says what is wrong with the calls to AWS, the gravest first.
///
/// @param messages texts
record TrafficWords(Messages messages) {
    String text(TrafficReport report, Instant now) {
        if (report.downSince().isPresent()) {
            return messages.text("shell.traffic.down", seconds(report.nextTry().orElse(now), now));
        }
        if (report.throttledUntil().isPresent()) {
            return messages.text("shell.traffic.throttled", seconds(report.throttledUntil().get(), now));
        }
        return report.skew().map(this::skew).orElse("");
    }

    /// How many calls left, and how many of them were throttled, if any were.
    String calls(TrafficReport report) {
        return messages.text("shell.traffic.calls", report.callsLastMinute(), report.throttledLastMinute());
    }

    private String skew(Duration skew) {
        // Rounded, since what counts is the order of magnitude.
        long minutes = Math.round(skew.abs().toSeconds() / 60.0);
        return messages.text(skew.isNegative() ? "shell.traffic.slow" : "shell.traffic.fast", minutes);
    }

    /// Never 0: what is due now is tried within the second.
    private static long seconds(Instant until, Instant now) {
        return Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
    }
}
