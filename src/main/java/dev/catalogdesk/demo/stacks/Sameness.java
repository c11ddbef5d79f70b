package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.changes.ChangeSet;
import dev.catalogdesk.model.Tag;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether an update would change nothing, which CloudFormation refuses.
///
/// @param report tells what stacks are
record Sameness(StackReport report) {
    boolean nothingNew(StackEntry entry, StackChange change, CourseMaker.Made made) {
        Situation before = report.histories().after(entry, entry.changes().size());
        return made.moves() == 0 && nothingNew(entry, before, change.shape(), made.changes());
    }

    /// The same before anything is worked out but the change set.
    boolean nothingNew(StackEntry entry, Situation before, StackShape shape, ChangeSet changes) {
        // What failed half-way is to be finished, even as it was ordered before.
        return !report.status(entry).endsWith("_FAILED")
            && changes.plain().isEmpty() && changes.withPropertyValues().isEmpty()
            && sorted(before.version().tags()).equals(sorted(shape.tags()))
            // Whether AWS takes a new value that nothing uses is not told; refusing it would lose what was meant.
            && shown(before.version()).equals(shown(shape))
            && report.outputs(entry, before).equals(
                report.outputs(entry, new Situation(shape, before.resources())));
    }

    private Map<String, String> shown(StackShape shape) {
        Map<String, String> values = new HashMap<>();
        report.shelf().template(shape.template()).parameters().forEach(parameter -> values.put(parameter.key(),
            shape.parameters().getOrDefault(parameter.key(), parameter.defaultValue().orElse(""))));
        return values;
    }

    private static List<Tag> sorted(List<Tag> tags) {
        return tags.stream().sorted(Comparator.comparing(Tag::key).thenComparing(Tag::value)).toList();
    }
}
