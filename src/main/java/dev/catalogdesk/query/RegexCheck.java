package dev.catalogdesk.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Reads expressions, and refuses those that could work without ever looking at a character, so that counting the
/// characters looked at would not stop them: `(){1000000}` and the like.
final class RegexCheck {
    private static final long MOST_ROUNDS = 1_000;
    /// One or two numbers. Blanks between digits are passed over, as they are where an expression allows comments.
    private static final Pattern COUNT = Pattern.compile("\\{([\\d\\s]+)((?:,[\\d\\s]*)?)}");
    private static final String CONSUMING = "dDwWsShHvV";

    private RegexCheck() {
    }

    /// What may be said of an expression.
    enum Verdict {
        /// It can be used.
        GOOD,
        /// It does not compile.
        WRONG,
        /// It counts too far.
        HEAVY
    }

    static Pattern compile(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Verdict verdict(String expression) {
        try {
            compile(expression);
        } catch (PatternSyntaxException | StackOverflowError e) {
            return Verdict.WRONG;
        }
        return rounds(expression) > MOST_ROUNDS ? Verdict.HEAVY : Verdict.GOOD;
    }

    /// How often something without width may be gone round, at the worst: counts behind what may be empty, multiplied
    /// as if each stood within the next.
    private static long rounds(String expression) {
        long rounds = 1;
        boolean empty = false;
        int at = 0;
        while (at < expression.length() && rounds <= MOST_ROUNDS) {
            char c = expression.charAt(at);
            Matcher count = COUNT.matcher(expression).region(at, expression.length());
            if (count.lookingAt()) {
                long most = Math.max(number(count.group(1)), number(count.group(2)));
                rounds = empty ? rounds * Math.max(1, most) : Math.max(rounds, most);
                at = count.end();
            } else if (c == '\\') {
                empty = at + 1 < expression.length() && Character.isLetterOrDigit(expression.charAt(at + 1))
                    && CONSUMING.indexOf(expression.charAt(at + 1)) < 0;
                at += 2;
            } else {
                empty = c == ')' || c == '^' || c == '$';
                at++;
            }
        }
        return rounds;
    }

    private static long number(String text) {
        String digits = text.replaceAll("[\\s,]", "");
        return digits.isEmpty() ? 0 : digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits);
    }
}
