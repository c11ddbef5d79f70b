package dev.catalogdesk.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Patterns as templates have them, tried with many generated values. What counts is the service's reading: the
/// entire value must match, which is the expression between `\A` and `\z`.
class AllowedPatternPropertyTest {
    private static final List<String> PATTERNS = List.of(
        "[a-z]+", "^[a-z]*$", "[a-zA-Z][a-zA-Z0-9]*", "(?:\\d{1,3}\\.){3}\\d{1,3}/(?:1[6-9]|2[0-8])", "a|ab", "a$|b",
        "[^\\s]+", "\\S+", "(?!admin).{1,8}", "^(?=.*\\d)(?=.*[a-z]).{4,}$", "", ".*", "arn:aws[a-z-]*:s3:::[a-z.-]+",
        "(a|b)*c?", "^[\\x20-\\x7E]*$", "[\\p{L}]+", "(?i)yes|no");
    private static final String LETTERS = "abcAB019.-_/: \n$é";

    @Test
    void matchesTheEntireValueOnly() {
        Random random = new Random(7);
        for (String expression : PATTERNS) {
            AllowedPattern pattern = AllowedPattern.of(expression);
            Pattern whole = Pattern.compile("\\A(?:" + expression + ")\\z");
            for (int i = 0; i < 400; i++) {
                String value = text(random);
                boolean fits = whole.matcher(value).find();
                assertThat(pattern.verdict(value)).as("%s on %s", expression, value)
                    .isEqualTo(fits ? AllowedPattern.Verdict.FITS : AllowedPattern.Verdict.UNFIT);
            }
        }
    }

    @Test
    void marksOnlyWithinTheValueAndOnlyWhatIsInTheWay() {
        Random random = new Random(8);
        for (String expression : PATTERNS) {
            AllowedPattern pattern = AllowedPattern.of(expression);
            for (int i = 0; i < 200; i++) {
                String value = text(random);
                int end = 0;
                for (AllowedPattern.Span span : pattern.offending(value)) {
                    assertThat(span.start()).isGreaterThanOrEqualTo(end);
                    assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(value.length());
                    end = span.end();
                }
                if (pattern.verdict(value) == AllowedPattern.Verdict.FITS) {
                    assertThat(pattern.offending(value)).as("%s on %s", expression, value).isEmpty();
                }
            }
        }
    }

    @Test
    void suggestsOnlyWhatFits() {
        Random random = new Random(9);
        int suggested = 0;
        for (String expression : PATTERNS) {
            AllowedPattern pattern = AllowedPattern.of(expression);
            for (int i = 0; i < 200; i++) {
                String value = text(random);
                if (pattern.suggestion(value).isPresent()) {
                    suggested++;
                    assertThat(Pattern.compile(expression).matcher(pattern.suggestion(value).get()).matches()).isTrue();
                }
            }
        }
        assertThat(suggested).isGreaterThan(500);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
