package dev.catalogdesk.changes.difference;

import java.util.List;

/// Compares texts: first by lines, then lines that differ by words.
final class TextComparison {
    /// Beyond this many characters lines that differ are not looked into.
    private static final int MOST_FOR_WORDS = 50_000;

    private final Segments segments;
    private final WorkBudget budget;

    TextComparison(Segments segments, WorkBudget budget) {
        this.segments = segments;
        this.budget = budget;
    }

    void compare(String before, String after) {
        List<String> lines = Words.lines(before);
        List<String> linesAfter = Words.lines(after);
        for (Run run : Alignment.of(lines, linesAfter, budget)) {
            String one = String.join("", lines.subList(run.from(), run.to()));
            if (run.equal()) {
                segments.add(SegmentKind.EQUAL, one);
            } else {
                words(one, String.join("", linesAfter.subList(run.fromAfter(), run.toAfter())));
            }
        }
    }

    private void words(String before, String after) {
        if (before.isEmpty() || after.isEmpty() || before.length() + after.length() > MOST_FOR_WORDS) {
            segments.add(SegmentKind.REMOVED, before);
            segments.add(SegmentKind.ADDED, after);
            return;
        }
        List<String> words = Words.words(before);
        List<String> wordsAfter = Words.words(after);
        WordRuns runs = new WordRuns(segments);
        for (Run run : Alignment.of(words, wordsAfter, budget)) {
            runs.add(run.equal(), String.join("", words.subList(run.from(), run.to())),
                String.join("", wordsAfter.subList(run.fromAfter(), run.toAfter())));
        }
        runs.end();
    }
}
