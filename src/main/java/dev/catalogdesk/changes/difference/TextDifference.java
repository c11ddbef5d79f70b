package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// In what a text differs from another: pieces in order, of which those on the one side make up the one text and those
/// on the other side the other.
///
/// @param segments the pieces
public record TextDifference(List<Segment> segments) {
    /// Copies the collections.
    public TextDifference {
        segments = List.copyOf(segments);
    }

    /// Compares texts as they are, by lines and words.
    ///
    /// @param before the older
    /// @param after the newer
    /// @return the difference
    public static TextDifference ofTexts(String before, String after) {
        Segments segments = new Segments();
        new TextComparison(segments, new WorkBudget()).compare(before, after);
        return segments.build();
    }

    /// Compares values as AWS tells them: texts as they are; lists and objects in JSON by their structure, written as
    /// an outline.
    ///
    /// @param before the older; nothing if there was none
    /// @param after the newer; nothing if there is none
    /// @return the difference
    public static TextDifference ofValues(Optional<String> before, Optional<String> after) {
        Optional<TemplateValue> one = before.flatMap(TextDifference::structure);
        Optional<TemplateValue> other = after.flatMap(TextDifference::structure);
        return one.isEmpty() && other.isEmpty()
            ? ofTexts(before.orElse(""), after.orElse(""))
            : ofTemplateValues(one.or(() -> before.map(Scalar::of)), other.or(() -> after.map(Scalar::of)));
    }

    /// Compares values of templates by their structure, written as an outline.
    ///
    /// @param before the older; nothing if there was none
    /// @param after the newer; nothing if there is none
    /// @return the difference
    public static TextDifference ofTemplateValues(Optional<TemplateValue> before, Optional<TemplateValue> after) {
        return OutlineComparison.of(before, after);
    }

    private static Optional<TemplateValue> structure(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(TemplateJson.read(text));
        } catch (TemplateException e) {
            // AWS's mark for what is known only while applying begins like an object.
            return Optional.empty();
        }
    }

    /// The older text.
    ///
    /// @return the pieces on its side, joined
    public String before() {
        return segments.stream().filter(each -> each.kind().isBefore()).map(Segment::text)
            .collect(Collectors.joining());
    }

    /// The newer text.
    ///
    /// @return the pieces on its side, joined
    public String after() {
        return segments.stream().filter(each -> each.kind().isAfter()).map(Segment::text)
            .collect(Collectors.joining());
    }

    /// Whether there is no difference to be seen. What AWS hides may differ even so.
    ///
    /// @return true if all stands on both sides
    public boolean isEqual() {
        return segments.stream().allMatch(each -> each.kind() == SegmentKind.EQUAL);
    }

    /// The difference line by line, as a view shows it. A line that is changed within is one line with pieces of both
    /// sides.
    ///
    /// @return lines without their ends
    public List<TextDifference> lines() {
        List<TextDifference> lines = new ArrayList<>();
        List<Segment> line = new ArrayList<>();
        for (Segment segment : segments) {
            for (String part : Words.lines(segment.text())) {
                boolean ends = part.endsWith("\n");
                String content = ends ? part.substring(0, part.length() - 1) : part;
                if (!content.isEmpty()) {
                    line.add(new Segment(segment.kind(), segment.content(), content));
                }
                if (ends) {
                    lines.add(new TextDifference(line));
                    line.clear();
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(new TextDifference(line));
        }
        return lines;
    }
}
