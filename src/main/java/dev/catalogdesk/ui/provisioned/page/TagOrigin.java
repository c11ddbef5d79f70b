package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where a tag of a product comes from.
enum TagOrigin {
    /// Whoever launched or updated it gave it.
    USER,
    /// The launch path puts it on everything launched by it.
    PATH,
    /// The catalogue offers or prescribes its values.
    TAG_OPTION,
    /// Service Catalog puts it on everything it launches.
    AUTO;

    private static final String AWS = "aws:";

    /// Sorts tags by where they come from. Pure.
    ///
    /// @param tags the tags
    /// @param path the tags of the launch path
    /// @param options the tag options of product and path
    /// @return only the origins that have tags, in order
    static Map<TagOrigin, List<Tag>> sorted(List<Tag> tags, List<Tag> path, List<TagOption> options) {
        Map<TagOrigin, List<Tag>> sorted = new EnumMap<>(TagOrigin.class);
        for (Tag tag : tags) {
            sorted.computeIfAbsent(of(tag, path, options), any -> new ArrayList<>()).add(tag);
        }
        return sorted;
    }

    private static TagOrigin of(Tag tag, List<Tag> path, List<TagOption> options) {
        if (tag.key().startsWith(AWS)) {
            return AUTO;
        }
        if (options.stream().anyMatch(each -> each.key().equals(tag.key()) && each.values().contains(tag.value()))) {
            return TAG_OPTION;
        }
        return path.contains(tag) ? PATH : USER;
    }
}
