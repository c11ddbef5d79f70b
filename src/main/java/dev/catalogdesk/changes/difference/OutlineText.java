package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.TreeMap;

/// Writes values as an outline in the manner of YAML, a line for each single value and keys in the order of the
/// alphabet, so that a difference is a matter of lines.
final class OutlineText {
    private static final String STEP = "  ";
    private static final String ITEM = "- ";

    private final Segments segments;
    private int openBefore;
    private int openAfter;

    OutlineText(Segments segments) {
        this.segments = segments;
    }

    /// Begins an item of a list: the next line of it gets the dash.
    void item(SegmentKind kind) {
        openBefore += kind.isBefore() ? 1 : 0;
        openAfter += kind.isAfter() ? 1 : 0;
    }

    /// Begins a line.
    void begin(SegmentKind kind, int depth) {
        String before = lead(depth, openBefore);
        String after = lead(depth, openAfter);
        if (kind != SegmentKind.EQUAL) {
            segments.add(kind, kind.isBefore() ? before : after);
        } else if (before.equals(after)) {
            segments.add(kind, before);
        } else {
            segments.add(SegmentKind.REMOVED, before);
            segments.add(SegmentKind.ADDED, after);
        }
        openBefore = kind.isBefore() ? 0 : openBefore;
        openAfter = kind.isAfter() ? 0 : openAfter;
    }

    void line(SegmentKind kind, int depth, String text) {
        begin(kind, depth);
        segments.add(kind, text + "\n");
    }

    /// Writes a whole value.
    ///
    /// @param head its key with a colon; empty for an item
    void write(SegmentKind kind, int depth, String head, TemplateValue value) {
        int inner = head.isEmpty() ? depth : depth + 1;
        switch (value) {
            case Scalar scalar when isLong(scalar) -> {
                line(kind, depth, joined(head, "|"));
                scalar.text().lines().forEach(each -> line(kind, inner, each));
            }
            case Scalar scalar -> line(kind, depth, joined(head, shown(scalar)));
            case Mapping mapping when mapping.entries().isEmpty() -> line(kind, depth, joined(head, "{}"));
            case Sequence list when list.items().isEmpty() -> line(kind, depth, joined(head, "[]"));
            case Mapping mapping -> {
                head(kind, depth, head);
                new TreeMap<>(mapping.entries()).forEach((key, each) -> write(kind, inner, key + ":", each));
            }
            case Sequence list -> {
                head(kind, depth, head);
                list.items().forEach(each -> {
                    item(kind);
                    write(kind, inner + 1, "", each);
                });
            }
        }
    }

    /// Writes the line of a key under which more lines follow.
    void head(SegmentKind kind, int depth, String head) {
        if (!head.isEmpty()) {
            line(kind, depth, head);
        }
    }

    static String joined(String head, String value) {
        return head.isEmpty() ? value : head + " " + value;
    }

    static String shown(Scalar scalar) {
        return scalar.isNothing() ? "null" : scalar.text();
    }

    static boolean isLong(Scalar scalar) {
        return scalar.text().indexOf('\n') >= 0;
    }

    private static String lead(int depth, int open) {
        return STEP.repeat(depth - open) + ITEM.repeat(open);
    }
}
