package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.Resolved;
import java.util.ArrayList;
import java.util.List;

/// Makes the runs of a comparison by words readable: what is equal by chance, such as a lone dash between two changes,
/// becomes part of the change, and texts with hardly anything in common stay whole.
final class WordRuns {
    private static final int LONGEST_CHANCE = 2;

    /// Share of the longer text that must be equal, in percent.
    private static final int LEAST_EQUAL = 30;

    private final Segments segments;
    private final List<Piece> pieces = new ArrayList<>();

    WordRuns(Segments segments) {
        this.segments = segments;
    }

    /// A run, with the same text twice if it is equal.
    private record Piece(boolean equal, String before, String after) {
        boolean isByChance() {
            return equal && before.length() <= LONGEST_CHANCE && before.indexOf('\n') < 0
                && before.codePoints().noneMatch(Character::isLetterOrDigit);
        }
    }

    void add(boolean equal, String before, String after) {
        pieces.add(new Piece(equal, before, after));
    }

    void end() {
        boolean alike = share();
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean inner = i > 0 && i < pieces.size() - 1;
            if (alike && piece.equal() && !(inner && piece.isByChance())) {
                flush(before, after);
                segments.add(SegmentKind.EQUAL, piece.before());
            } else {
                before.append(piece.before());
                after.append(piece.after());
            }
        }
        flush(before, after);
    }

    private void flush(StringBuilder before, StringBuilder after) {
        segments.add(SegmentKind.REMOVED, before.toString());
        segments.add(SegmentKind.ADDED, after.toString());
        before.setLength(0);
        after.setLength(0);
    }

    private boolean share() {
        long equal = 0;
        long before = 0;
        long after = 0;
        for (Piece piece : pieces) {
            equal += piece.equal() ? visible(piece.before()) : 0;
            before += visible(piece.before());
            after += visible(piece.after());
        }
        return equal * 100 >= Math.max(before, after) * LEAST_EQUAL;
    }

    private static long visible(String text) {
        // A mark is long, but says no more than a character.
        return text.replace(Resolved.KNOWN_AFTER_APPLY, "?").chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}
