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
    private static final Pattern AGE = Pattern.compile("([0-9]{1,4}) (minute|hour|day|week|month|year)s? ago");
    private static final int MOST_MINUTES_MORE = 9 * 60;
    private final Instant now;

    Ages(Instant now) {
        this.now = now;
    }

    /// The moment of an age.
    ///
    /// @param node where the age stands
    /// @param name whose age it is
    Instant read(SeedNode node, String name) {
        Matcher age = AGE.matcher(node.text());
        if (!age.matches()) {
            throw node.mistake("\"" + node.text() + "\" is no age such as \"12 days ago\".");
        }
        int count = Integer.parseInt(age.group(1));
        Duration more = Duration.ofMinutes(Math.floorMod(name.hashCode(), MOST_MINUTES_MORE));
        return switch (age.group(2)) {
            case "minute" -> now.minus(Duration.ofMinutes(count));
            case "hour" -> now.minus(Duration.ofHours(count));
            case "day" -> now.minus(Duration.ofDays(count)).minus(more);
            case "week" -> now.minus(Duration.ofDays(7L * count)).minus(more);
            case "month" -> now.atZone(ZoneOffset.UTC).minusMonths(count).toInstant().minus(more);
            default -> now.atZone(ZoneOffset.UTC).minusYears(count).toInstant().minus(more);
        };
    }
}
