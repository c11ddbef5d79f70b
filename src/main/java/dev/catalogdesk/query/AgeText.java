package dev.catalogdesk.query;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a while, such as `7d` or `1d12h`.
final class AgeText {
    // Seven digits of weeks are far below what a Duration holds.
    private static final Pattern WHILE = Pattern.compile("(?:\\d{1,7}[smhdwSMHDW]){1,5}");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+)(\\p{Alpha})");

    private AgeText() {
    }

    static Optional<Duration> parse(String text) {
        if (!WHILE.matcher(text).matches()) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        Matcher amount = AMOUNT.matcher(text);
        while (amount.find()) {
            sum = sum.plus(unit(amount.group(2)).multipliedBy(Long.parseLong(amount.group(1))));
        }
        return Optional.of(sum);
    }

    private static Duration unit(String letter) {
        return switch (FilterWords.lower(letter)) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            case "d" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }
}
