package dev.catalogdesk.demo.state;

import dev.catalogdesk.model.Tag;
import java.util.ArrayList;
import java.util.List;

/// The tags of a launch: the caller's, the path's, those of tag options with a single value. What AWS adds by itself
/// comes on top when they are shown.
public final class LaunchTags {
    private LaunchTags() {
    }

    /// The tags.
    ///
    /// @param path the launch path
    /// @param productId the product
    /// @param own the caller's tags, which go before others with the same key
    /// @return all of them
    public static List<Tag> of(OfferedPath path, String productId, List<Tag> own) {
        List<Tag> tags = new ArrayList<>(own);
        path.tags().forEach(tag -> addIfNew(tags, tag));
        path.tagOptions().stream().filter(option -> option.values().size() == 1)
            .forEach(option -> addIfNew(tags, new Tag(option.key(), option.values().getFirst())));
        // Told by the guide of the API: a conflict shows as a tag of its own.
        path.tagOptions().stream().filter(option -> option.values().isEmpty())
            .forEach(option -> addIfNew(tags,
                new Tag("sc-tagoption-conflict-" + path.portfolioId() + "-" + productId, option.key())));
        return List.copyOf(tags);
    }

    private static void addIfNew(List<Tag> tags, Tag tag) {
        if (tags.stream().noneMatch(each -> each.key().equals(tag.key()))) {
            tags.add(tag);
        }
    }
}
