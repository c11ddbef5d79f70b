package dev.catalogdesk.demo.state;

import dev.catalogdesk.model.Tag;
import java.util.ArrayList;
import java.util.List;

/// What administrators put on a portfolio or a product.
///
/// @param tags its tags
/// @param tagOptionIds ids of its tag options, in the order in which they were put on
/// @param budgets names of its budgets
public record Labels(List<Tag> tags, List<String> tagOptionIds, List<String> budgets) {
    /// None.
    public static final Labels NONE = new Labels(List.of(), List.of(), List.of());

    /// Copies the collections.
    public Labels {
        tags = List.copyOf(tags);
        tagOptionIds = List.copyOf(tagOptionIds);
        budgets = List.copyOf(budgets);
    }

    /// The same with other tags.
    ///
    /// @param other the tags
    /// @return the changed labels
    public Labels withTags(List<Tag> other) {
        return new Labels(other, tagOptionIds, budgets);
    }

    /// The same with a tag option more or less.
    ///
    /// @param id the tag option
    /// @param present whether it is to be there
    /// @return the changed labels
    public Labels withTagOption(String id, boolean present) {
        return new Labels(tags, changed(tagOptionIds, id, present), budgets);
    }

    /// The same with a budget more or less.
    ///
    /// @param name the budget
    /// @param present whether it is to be there
    /// @return the changed labels
    public Labels withBudget(String name, boolean present) {
        return new Labels(tags, tagOptionIds, changed(budgets, name, present));
    }

    private static List<String> changed(List<String> list, String item, boolean present) {
        List<String> changed = new ArrayList<>(list);
        changed.remove(item);
        if (present) {
            changed.add(item);
        }
        return changed;
    }
}
