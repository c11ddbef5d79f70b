package dev.catalogdesk.paths;

import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagUpdates;
import dev.catalogdesk.model.UsageInstructions;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a launch of one version on one path comes to, put so that equal terms are equal.
///
/// @param launchRole ARN of the role AWS launches with; nothing where the caller's own permissions are used
/// @param tags values by key: a single one is put on by itself, several are a choice, none means that the key is left
///     out because portfolio and product disagree
/// @param tagUpdates whether tags may be changed after the launch
/// @param stackSet whether the launch makes a stack set
/// @param accounts accounts that the stack set may go to
/// @param regions regions that the stack set may go to
/// @param rules what the path's template constraints demand
public record LaunchTerms(
        Optional<String> launchRole, SortedMap<String, Set<String>> tags, OpenEnum<TagUpdates> tagUpdates,
        boolean stackSet, SortedSet<String> accounts, SortedSet<String> regions, PathRules rules) {
    /// Copies the collections.
    public LaunchTerms {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
        accounts = Collections.unmodifiableSortedSet(new TreeSet<>(accounts));
        regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    }

    /// Reads the terms. Rules may take some milliseconds.
    ///
    /// @param ofPath tags of the path (`ListLaunchPaths`)
    /// @param answer what the service tells of a launch on it
    /// @param usage the answer's usage instructions, read
    /// @return the terms
    public static LaunchTerms of(List<Tag> ofPath, ProvisioningParameters answer, UsageInstructions usage) {
        SortedMap<String, Set<String>> tags = new TreeMap<>();
        answer.tagOptions().forEach(option ->
            tags.put(option.key(), Collections.unmodifiableSet(new TreeSet<>(option.values()))));
        ofPath.forEach(tag -> tags.put(tag.key(), Set.of(tag.value())));
        boolean stackSet = !answer.stackSetAccounts().isEmpty() || !answer.stackSetRegions().isEmpty()
            || answer.constraints().stream().anyMatch(each -> each.type().is(ConstraintType.STACKSET));
        return new LaunchTerms(usage.launchRole(), tags, usage.tagUpdates(), stackSet,
            new TreeSet<>(answer.stackSetAccounts()), new TreeSet<>(answer.stackSetRegions()),
            PathRules.of(answer.instruction("rules").orElse("")));
    }

    /// A tag that is put on by itself.
    Optional<String> applied(String key) {
        Set<String> values = tags.getOrDefault(key, Set.of());
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }
}
