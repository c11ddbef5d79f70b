package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.time.Instant;
import java.util.List;

/// A portfolio: a set of products that some people may launch under the same rules.
///
/// @param id id beginning with `port-`
/// @param name display name; it is also the name of the launch paths that lead through it, and is not unique
/// @param description what it is for
/// @param provider who keeps it
/// @param createdTime when it was made
/// @param tags its own tags; every launch through it gets them
/// @param tagOptions its own tag options; every launch through it is asked for them
/// @param principalArns ARNs of the users and roles that may see it; none stands for every caller
/// @param budgets names of its budgets
public record Portfolio(
        String id,
        String name,
        String description,
        String provider,
        Instant createdTime,
        List<Tag> tags,
        List<TagOption> tagOptions,
        List<String> principalArns,
        List<String> budgets) {
    /// Copies the collections.
    public Portfolio {
        tags = List.copyOf(tags);
        tagOptions = List.copyOf(tagOptions);
        principalArns = List.copyOf(principalArns);
        budgets = List.copyOf(budgets);
    }

    /// A portfolio that every caller may see, with nothing of its own.
    ///
    /// @param id id beginning with `port-`
    /// @param name display name
    /// @param description what it is for
    /// @param provider who keeps it
    public Portfolio(String id, String name, String description, String provider) {
        this(id, name, description, provider, Instant.EPOCH, List.of(), List.of(), List.of(), List.of());
    }

    /// Whether somebody sees its products.
    ///
    /// @param caller who calls
    /// @return true if he does
    public boolean isOpenTo(Caller caller) {
        return principalArns.isEmpty() || principalArns.contains(caller.principalArn());
    }
}
