package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.Tag;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The tags of a product.
///
/// @param byOrigin the tags by where they come from
/// @param originKnown whether the path's tags and tag options could be asked; without them such tags count as the
///     user's
record TagsShown(Map<TagOrigin, List<Tag>> byOrigin, boolean originKnown) {
    TagsShown {
        Map<TagOrigin, List<Tag>> copy = new EnumMap<>(TagOrigin.class);
        byOrigin.forEach((origin, tags) -> copy.put(origin, List.copyOf(tags)));
        byOrigin = copy;
    }

    /// How many there are.
    int size() {
        return byOrigin.values().stream().mapToInt(List::size).sum();
    }
}
