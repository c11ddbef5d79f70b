package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.Resolved;
import java.util.ArrayList;
import java.util.List;

/// Gathers pieces: those of one kind that follow each other become one, and AWS's marks become pieces of their own.
final class Segments {
    private final List<Segment> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private SegmentKind kind = SegmentKind.EQUAL;

    void add(SegmentKind next, String text) {
        if (next != kind) {
            close();
            kind = next;
        }
        open.append(text);
    }

    TextDifference build() {
        close();
        return new TextDifference(done);
    }

    /// Where a mark ends that begins at a place.
    ///
    /// @return the place after it; the same place if none begins there
    static int markEnd(CharSequence text, int at) {
        if (text.charAt(at) == '{' && begins(text, at, Resolved.KNOWN_AFTER_APPLY)) {
            return at + Resolved.KNOWN_AFTER_APPLY.length();
        }
        int end = at + Resolved.HIDDEN.length();
        boolean hidden = begins(text, at, Resolved.HIDDEN) && !isStar(text, at - 1) && !isStar(text, end);
        return hidden ? end : at;
    }

    private static boolean begins(CharSequence text, int at, String mark) {
        return at + mark.length() <= text.length()
            && CharSequence.compare(text.subSequence(at, at + mark.length()), mark) == 0;
    }

    private static boolean isStar(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '*';
    }

    private void close() {
        int start = 0;
        int at = 0;
        while (at < open.length()) {
            int end = markEnd(open, at);
            if (end > at) {
                put(SegmentContent.TEXT, open.substring(start, at));
                put(open.charAt(at) == '{' ? SegmentContent.KNOWN_AFTER_APPLY : SegmentContent.HIDDEN,
                    open.substring(at, end));
                start = end;
            }
            at = Math.max(end, at + 1);
        }
        put(SegmentContent.TEXT, open.substring(start));
        open.setLength(0);
    }

    private void put(SegmentContent content, String text) {
        if (!text.isEmpty()) {
            done.add(new Segment(kind, content, text));
        }
    }
}
