package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns ages such as `12 days ago` into moments. What is a day old or older gets some hours more, the same for the
/// same name: otherwise everything in the catalogue would have happened at the time of day at which the demo starts.
final class Ages {
    private static final Pattern AGE = Pattern.compile("([0-9]{1,4}) (second|minute|hour|day|week|month|year)s? ago");
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,4}) (second|minute|hour|day)s?");
    private static final int MOST_MINUTES_MORE = 9 * 60;
    private final Instant now;

    Ages(Instant now) {
        this.now = now;
    }

    /// The moment that ages count from.
    Instant now() {
        return now;
    }

    /// The moment of an age.
    ///
    /// @param node where the age stands
    /// @param name whose age it is
    Instant read(SeedNode node, String name) {
        Matcher age = AGE.matcher(node.text());
        if (!age.matches()) {
            throw node.mistake("\"" + node.text() + "\" is no age such as \"12 days ago\": a number, then seconds,"
                + " minutes, hours, days, weeks, months or years, then \"ago\".");
        }
        int count = Integer.parseInt(age.group(1));
        Duration more = Duration.ofMinutes(Math.floorMod(name.hashCode(), MOST_MINUTES_MORE));
        return switch (age.group(2)) {
            case "week" -> now.minus(Duration.ofDays(7L * count)).minus(more);
            case "month" -> now.atZone(ZoneOffset.UTC).minusMonths(count).toInstant().minus(more);
            case "year" -> earlier(node, count).minus(more);
            case "day" -> now.minus(Duration.ofDays(count)).minus(more);
            default -> now.minus(span(count, age.group(2)));
        };
    }

    private Instant earlier(SeedNode node, int years) {
        if (years > 50) {
            throw node.mistake("\"" + node.text() + "\" is too long ago: 50 years at most.");
        }
        return now.atZone(ZoneOffset.UTC).minusYears(years).toInstant();
    }

    /// How long something takes.
    ///
    /// @param node where it stands, such as `3 minutes`
    Duration span(SeedNode node) {
        Matcher span = SPAN.matcher(node.text());
        if (!span.matches()) {
            throw node.mistake("\"" + node.text() + "\" is no time such as \"3 minutes\": a number, then seconds,"
                + " minutes, hours or days.");
        }
        return span(Integer.parseInt(span.group(1)), span.group(2));
    }

    private static Duration span(int count, String unit) {
        return switch (unit) {
            case "second" -> Duration.ofSeconds(count);
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
