package dev.catalogdesk.ui.component;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Writes times: how long ago for reading, exactly with the zone on hover, ISO 8601 with offset in copies.
public final class RelativeTime {
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 365;
    private static final int DAYS_UNTIL_WEEKS = 14;
    private static final int DAYS_UNTIL_MONTHS = 60;
    private static final int DAYS_UNTIL_YEARS = 730;
    private static final int JUST_NOW_SECONDS = 10;

    private final Messages messages;
    private final ZoneId zone;
    private final DateTimeFormatter exact = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss zzz", Locale.ENGLISH);

    /// Makes a formatter.
    ///
    /// @param messages the words
    /// @param zone the operator's
    public RelativeTime(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /// How long ago something was, in one unit, rounded down.
    ///
    /// @param time when it was; a time to come, as by clocks that differ, counts as now
    /// @param now the time
    /// @return such as `3 min ago`
    public String ago(Instant time, Instant now) {
        long seconds = Math.max(0, ChronoUnit.SECONDS.between(time, now));
        long days = Duration.ofSeconds(seconds).toDays();
        if (seconds < JUST_NOW_SECONDS) {
            return messages.text("component.time.now");
        }
        if (days == 0) {
            return withinDay(Duration.ofSeconds(seconds));
        }
        if (days < DAYS_UNTIL_WEEKS) {
            return messages.text("component.time.days", days);
        }
        if (days < DAYS_UNTIL_MONTHS) {
            return messages.text("component.time.weeks", days / DAYS_OF_WEEK);
        }
        return days < DAYS_UNTIL_YEARS ? messages.text("component.time.months", days / DAYS_OF_MONTH)
            : messages.text("component.time.years", days / DAYS_OF_YEAR);
    }

    private String withinDay(Duration age) {
        if (age.toHours() > 0) {
            return messages.text("component.time.hours", age.toHours());
        }
        return age.toMinutes() > 0 ? messages.text("component.time.minutes", age.toMinutes())
            : messages.text("component.time.seconds", age.toSeconds());
    }

    /// How long something took or runs, in two units.
    ///
    /// @param time how long
    /// @return such as `48 s`, `3 min 05 s`, `2 h 04 min`
    public String elapsed(Duration time) {
        Duration positive = time.isNegative() ? Duration.ZERO : time;
        if (positive.toHours() > 0) {
            return messages.text("component.elapsed.hours", positive.toHours(), two(positive.toMinutesPart()));
        }
        return positive.toMinutes() > 0
            ? messages.text("component.elapsed.minutes", positive.toMinutes(), two(positive.toSecondsPart()))
            : messages.text("component.elapsed.seconds", positive.toSeconds());
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /// The exact local time with its zone, for hovering.
    ///
    /// @param time when
    /// @return such as `11 Mar 2026, 09:05:00 CET`
    public String exact(Instant time) {
        return exact.format(time.atZone(zone));
    }

    /// The time for copies and exports.
    ///
    /// @param time when
    /// @return ISO 8601 with offset, to the second
    public String iso(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            time.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime());
    }
}
