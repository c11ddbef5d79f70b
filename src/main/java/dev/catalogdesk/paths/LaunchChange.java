package dev.catalogdesk.paths;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.TagUpdates;
import java.util.List;
import java.util.Optional;

/// One thing that another path would change, all that was filled in being the same. Rules are not among them: what
/// they say to the values is told by [dev.catalogdesk.rules.RulesComparison].
public sealed interface LaunchChange {
    /// AWS launches with other permissions.
    ///
    /// @param here ARN of the present role; nothing for the caller's own permissions
    /// @param there ARN of the other path's role; nothing for the caller's own permissions
    record Role(Optional<String> here, Optional<String> there) implements LaunchChange {
    }

    /// What may be done with tags after the launch is otherwise.
    ///
    /// @param there what the other path allows
    record Updates(OpenEnum<TagUpdates> there) implements LaunchChange {
    }

    /// A tag is put on that is not put on here.
    ///
    /// @param key its key
    /// @param value its value
    record TagAdded(String key, String value) implements LaunchChange {
    }

    /// A tag that is put on here is not put on there.
    ///
    /// @param key its key
    /// @param value its value here
    record TagMissing(String key, String value) implements LaunchChange {
    }

    /// A tag has another value.
    ///
    /// @param key its key
    /// @param here its value here
    /// @param there its value there
    record TagOther(String key, String here, String there) implements LaunchChange {
    }

    /// A tag has to be chosen.
    ///
    /// @param key its key
    /// @param values what is offered
    record TagToChoose(String key, List<String> values) implements LaunchChange {
    }

    /// The value chosen for a tag is not offered.
    ///
    /// @param key its key
    /// @param chosen the value chosen here
    /// @param values what is offered instead
    record TagNoLongerOffered(String key, String chosen, List<String> values) implements LaunchChange {
    }

    /// A tag that is to be chosen here is not asked for there.
    ///
    /// @param key its key
    record TagNotAsked(String key) implements LaunchChange {
    }

    /// A tag is left out there, because portfolio and product disagree.
    ///
    /// @param key its key
    record TagLeftOut(String key) implements LaunchChange {
    }

    /// An own tag is in the way of one that the path has itself.
    ///
    /// @param key its key
    record OwnTagTaken(String key) implements LaunchChange {
    }

    /// The launch makes a stack set there, or no longer does.
    ///
    /// @param there whether it does
    record StackSet(boolean there) implements LaunchChange {
    }

    /// The stack set may go elsewhere.
    ///
    /// @param regions whether this is about regions, else about accounts
    /// @param chosen what is chosen here and not allowed there
    /// @param fewer what else is not allowed there
    /// @param more what is allowed there only
    record Scope(boolean regions, List<String> chosen, List<String> fewer, List<String> more)
        implements LaunchChange {
    }
}
