package dev.catalogdesk.changes.difference;

import dev.catalogdesk.changes.difference.ItemPairs.Pair;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Compares values by their structure and writes them as one outline.
final class OutlineComparison {
    private final Segments segments = new Segments();
    private final OutlineText text = new OutlineText(segments);
    private final WorkBudget budget = new WorkBudget();

    private OutlineComparison() {
    }

    static TextDifference of(Optional<TemplateValue> before, Optional<TemplateValue> after) {
        OutlineComparison comparison = new OutlineComparison();
        comparison.either(0, "", before.map(Canonical::of), after.map(Canonical::of));
        return comparison.segments.build();
    }

    private void either(int depth, String head, Optional<TemplateValue> before, Optional<TemplateValue> after) {
        if (before.isPresent() && after.isPresent()) {
            both(depth, head, before.get(), after.get());
        } else {
            before.ifPresent(value -> text.write(SegmentKind.REMOVED, depth, head, value));
            after.ifPresent(value -> text.write(SegmentKind.ADDED, depth, head, value));
        }
    }

    private void both(int depth, String head, TemplateValue before, TemplateValue after) {
        int inner = head.isEmpty() ? depth : depth + 1;
        if (before.equals(after)) {
            text.write(SegmentKind.EQUAL, depth, head, before);
        } else if (before instanceof Mapping one && after instanceof Mapping other
                && !one.entries().isEmpty() && !other.entries().isEmpty()) {
            text.head(SegmentKind.EQUAL, depth, head);
            TreeSet<String> keys = new TreeSet<>(one.entries().keySet());
            keys.addAll(other.entries().keySet());
            keys.forEach(key -> either(inner, key + ":", one.get(key), other.get(key)));
        } else if (before instanceof Sequence one && after instanceof Sequence other
                && !one.items().isEmpty() && !other.items().isEmpty()) {
            text.head(SegmentKind.EQUAL, depth, head);
            items(inner + 1, one.items(), other.items());
        } else if (before instanceof Scalar one && after instanceof Scalar other
                && OutlineText.isLong(one) == OutlineText.isLong(other)) {
            scalars(depth, head, one, other);
        } else {
            text.write(SegmentKind.REMOVED, depth, head, before);
            text.write(SegmentKind.ADDED, depth, head, after);
        }
    }

    private void items(int depth, List<TemplateValue> before, List<TemplateValue> after) {
        for (Pair pair : ItemPairs.of(before, after, budget)) {
            text.item(pair.before().isEmpty() ? SegmentKind.ADDED
                : pair.after().isEmpty() ? SegmentKind.REMOVED : SegmentKind.EQUAL);
            either(depth, "", pair.itemBefore(before), pair.itemAfter(after));
        }
    }

    private void scalars(int depth, String head, Scalar before, Scalar after) {
        TextComparison comparison = new TextComparison(segments, budget);
        if (OutlineText.isLong(before)) {
            text.line(SegmentKind.EQUAL, depth, OutlineText.joined(head, "|"));
            int inner = head.isEmpty() ? depth : depth + 1;
            comparison.compare(indented(before.text(), inner), indented(after.text(), inner));
        } else {
            text.begin(SegmentKind.EQUAL, depth);
            segments.add(SegmentKind.EQUAL, OutlineText.joined(head, ""));
            comparison.compare(OutlineText.shown(before), OutlineText.shown(after));
            segments.add(SegmentKind.EQUAL, "\n");
        }
    }

    private static String indented(String text, int depth) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append("  ".repeat(depth)).append(line).append('\n'));
        return lines.toString();
    }
}
