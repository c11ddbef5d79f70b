package dev.catalogdesk.parameters;

import dev.catalogdesk.model.BoundedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds texts that an expression matches: grows them letter by letter, keeps only beginnings that can still become a
/// match, and turns back where none can. First with the expression's own letters in their order, which suits what is
/// written out, then at random, which suits demands such as "somewhere a digit".
final class MatchingText {
    private static final String USUAL = "aA0bB1zZ9.-_/: @!#$%";
    private static final int ATTEMPTS = 12;
    private static final int STEPS = 1_000;
    private static final int READS = 200_000;

    private final Pattern pattern;
    private final int least;
    private final int most;
    private int steps;

    private MatchingText(Pattern pattern, int least, int most) {
        this.pattern = pattern;
        this.least = least;
        this.most = most;
    }

    /// Looks for a text.
    ///
    /// @param expression the expression, which must match the whole text
    /// @param least least number of characters
    /// @param most greatest number of characters
    /// @return nothing where none was found, or the expression cannot be read
    static Optional<String> find(String expression, int least, int most) {
        try {
            return new MatchingText(Pattern.compile(expression), least, most).find();
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<String> find() {
        Set<Character> letters = new LinkedHashSet<>();
        (pattern.pattern() + USUAL).chars().filter(letter -> letter >= ' ').forEach(c -> letters.add((char) c));
        List<Character> order = new ArrayList<>(letters);
        Random random = new Random(1);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            steps = STEPS;
            Optional<String> found = grow(new StringBuilder(), order);
            if (found.isPresent()) {
                return found;
            }
            Collections.shuffle(order, random);
        }
        return Optional.empty();
    }

    private Optional<String> grow(StringBuilder text, List<Character> order) {
        if (text.length() >= least && tried(text, false)) {
            return Optional.of(text.toString());
        }
        for (int i = 0; i < order.size() && text.length() < most && steps-- > 0; i++) {
            // Each place begins with another letter, so that a text is not made of one letter alone.
            text.append(order.get((i + text.length()) % order.size()));
            Optional<String> found = tried(text, true) ? grow(text, order) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
            text.setLength(text.length() - 1);
        }
        return Optional.empty();
    }

    private boolean tried(StringBuilder text, boolean orCouldGoOn) {
        try {
            Matcher matcher = pattern.matcher(BoundedText.of(text, READS));
            return matcher.matches() || (orCouldGoOn && matcher.hitEnd());
        } catch (BoundedText.ExhaustedException e) {
            return false;
        }
    }
}
