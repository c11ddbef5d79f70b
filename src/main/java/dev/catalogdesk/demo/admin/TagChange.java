package dev.catalogdesk.demo.admin;

import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.model.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// The tags of a portfolio or product as a call wants them.
final class TagChange {
    private TagChange() {
    }

    /// The tags of something new.
    static List<Tag> of(Call call) {
        return merged(List.of(), Nodes.tags(call.input().path("Tags")));
    }

    /// The tags after `RemoveTags` and `AddTags`, in this order.
    static List<Tag> after(Call call, List<Tag> before) {
        List<String> removed = Nodes.texts(call.input().path("RemoveTags"));
        return merged(before.stream().filter(tag -> !removed.contains(tag.key())).toList(),
            Nodes.tags(call.input().path("AddTags")));
    }

    private static List<Tag> merged(List<Tag> before, List<Tag> added) {
        SequencedMap<String, Tag> tags = new LinkedHashMap<>();
        before.forEach(tag -> tags.put(tag.key(), tag));
        added.forEach(tag -> {
            if (tag.key().toLowerCase(Locale.ROOT).startsWith("aws:")) {
                throw Errors.invalid("Tag keys that begin with aws: are reserved: " + tag.key());
            }
            tags.put(tag.key(), tag);
        });
        if (added.stream().map(Tag::key).distinct().count() < added.size()) {
            throw Errors.invalid("Duplicate tag keys found.");
        }
        return List.copyOf(tags.values());
    }
}
