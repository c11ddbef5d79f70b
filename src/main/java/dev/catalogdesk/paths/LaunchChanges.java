package dev.catalogdesk.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Finds what another path would change for a launch as it is filled in. Pure.
public final class LaunchChanges {
    private final LaunchTerms here;
    private final LaunchTerms there;
    private final LaunchChoices choices;
    private final List<LaunchChange> changes = new ArrayList<>();

    private LaunchChanges(LaunchTerms here, LaunchTerms there, LaunchChoices choices) {
        this.here = here;
        this.there = there;
        this.choices = choices;
    }

    /// Compares.
    ///
    /// @param here terms of the present path
    /// @param there terms of the other one
    /// @param choices what is chosen on the present one
    /// @return role, tags in the order of their keys, changes of tags later, stack set; empty if a launch would be the
    ///     same but for the rules
    public static List<LaunchChange> between(LaunchTerms here, LaunchTerms there, LaunchChoices choices) {
        return List.copyOf(new LaunchChanges(here, there, choices).find());
    }

    private List<LaunchChange> find() {
        if (!LaunchAspect.LAUNCH_ROLE.same(here, there)) {
            changes.add(new LaunchChange.Role(here.launchRole(), there.launchRole()));
        }
        if (!LaunchAspect.TAGS.same(here, there)) {
            changes.addAll(new TagChanges(here, there, choices).find());
        }
        if (!LaunchAspect.TAG_UPDATES.same(here, there)) {
            changes.add(new LaunchChange.Updates(there.tagUpdates()));
        }
        if (here.stackSet() != there.stackSet()) {
            changes.add(new LaunchChange.StackSet(there.stackSet()));
        } else if (!LaunchAspect.STACK_SET.same(here, there)) {
            scope(false, here.accounts(), there.accounts());
            scope(true, here.regions(), there.regions());
        }
        return changes;
    }

    private void scope(boolean regions, SortedSet<String> now, SortedSet<String> then) {
        if (!now.equals(then)) {
            List<String> lost = now.stream().filter(each -> !then.contains(each)).toList();
            changes.add(new LaunchChange.Scope(regions,
                lost.stream().filter(choices.scope()::contains).toList(),
                lost.stream().filter(each -> !choices.scope().contains(each)).toList(),
                then.stream().filter(each -> !now.contains(each)).toList()));
        }
    }
}
