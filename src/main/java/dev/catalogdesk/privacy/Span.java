package dev.catalogdesk.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A place in a text.
///
/// @param start where it begins
/// @param end where it ends, exclusive
record Span(int start, int end) {
    /// Puts together what overlaps, so that no rest of a secret is left beside another.
    static List<Span> joined(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::start));
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            if (!joined.isEmpty() && span.start < joined.getLast().end) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start, Math.max(last.end, span.end)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
