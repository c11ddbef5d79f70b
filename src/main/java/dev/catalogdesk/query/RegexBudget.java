package dev.catalogdesk.query;

import dev.catalogdesk.model.BoundedText;
import dev.catalogdesk.model.BoundedText.ExhaustedException;
import java.util.regex.Pattern;

/// Bounds how much expressions may read over all rows of a pass: a reserve that each row fills up a little, so that
/// one long text may take more than another, and a bad expression stops at once. For one thread.
final class RegexBudget {
    private static final int RESERVE = 200_000;
    private static final int FOR_A_ROW = 2_000;
    /// So many rows left undecided are enough to know that the expression is no good.
    private static final int MOST_UNDECIDED = 100;

    private int left = RESERVE;
    private int undecided;

    void nextRow() {
        left = Math.min(RESERVE, left + FOR_A_ROW);
    }

    void undecidedRow() {
        undecided++;
    }

    int undecided() {
        return undecided;
    }

    /// Whether an expression matches somewhere in a text.
    ///
    /// @throws ExhaustedException if that takes too long
    boolean find(Pattern pattern, String text) {
        if (undecided >= MOST_UNDECIDED) {
            throw new ExhaustedException();
        }
        BoundedText bounded = BoundedText.of(text, left);
        try {
            return pattern.matcher(bounded).find();
        } catch (StackOverflowError e) {
            throw new ExhaustedException();
        } finally {
            left = bounded.left();
        }
    }
}
