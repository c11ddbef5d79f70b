package dev.catalogdesk.parameters;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Looks for a value near the one given. What it finds is tried before it is shown, so it may guess.
///
/// @param allowed allowed values, if only some are
/// @param pattern what the value must match
/// @param range bounds of a number
/// @param lengths bounds of the number of characters
record Suggestions(List<String> allowed, Optional<AllowedPattern> pattern, Bounds range, Bounds lengths) {
    private static final int MOST_COMPARED = 500;

    /// A value near another.
    ///
    /// @param value what was given
    /// @param kind what is wrong with it
    /// @return a guess, if there is one
    Optional<String> near(String value, ValueProblem.Kind kind) {
        return switch (kind) {
            case NOT_ALLOWED -> similar(value);
            case NO_NUMBER -> number(value);
            case OUT_OF_RANGE -> Bounds.number(value).flatMap(range::nearest).map(BigDecimal::toString);
            case LENGTH -> shorter(value);
            case PATTERN -> pattern.flatMap(each -> each.suggestion(value));
            case FORMAT -> Optional.of(value.strip().toLowerCase(Locale.ROOT)).filter(text -> !text.equals(value));
            case MISSING, EMPTY_ITEM, TOO_LONG -> Optional.empty();
        };
    }

    private Optional<String> similar(String value) {
        String wanted = value.strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> same = allowed.stream().filter(each -> each.strip().equalsIgnoreCase(wanted)).findFirst();
        // A third of the letters may differ: more would be a guess in the dark.
        return same.or(() -> allowed.stream().limit(MOST_COMPARED)
            .filter(each -> EditDistance.between(wanted, each) <= Math.max(1, wanted.length() / 3))
            .min(Comparator.comparingInt(each -> EditDistance.between(wanted, each))));
    }

    private static Optional<String> number(String value) {
        String digits = value.strip().replace("_", "").replace(" ", "").replace("'", "");
        return Bounds.number(digits).isPresent() ? Optional.of(digits) : Optional.empty();
    }

    private Optional<String> shorter(String value) {
        String stripped = value.strip();
        if (stripped.length() < value.length()) {
            return Optional.of(stripped);
        }
        int length = value.codePointCount(0, value.length());
        return lengths.most().filter(most -> most.signum() > 0 && most.compareTo(BigDecimal.valueOf(length)) < 0)
            .map(most -> value.substring(0, value.offsetByCodePoints(0, most.intValue())));
    }
}
