package dev.catalogdesk.changes;

import dev.catalogdesk.template.Dependency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what makes a value change.
final class Causes {
    private final StateAfter after;
    private final Set<String> changedParameters;

    /// @param after the stack as it is to be, with the fates of the resources so far
    /// @param changedParameters keys of parameters with another value than before, or new ones
    Causes(StateAfter after, Set<String> changedParameters) {
        this.after = after;
        this.changedParameters = changedParameters;
    }

    /// What surely makes it change: parameters that changed, resources that are made anew.
    List<Cause> certain(Difference difference) {
        return Stream.concat(
            difference.after().parameters().stream().filter(changedParameters::contains)
                .map(parameter -> new Cause(ChangeSource.PARAMETER_REFERENCE, parameter)),
            difference.after().resources().stream().filter(used -> after.fate(used.resource()).isNew())
                .map(Causes::of)).toList();
    }

    /// What may make it change: attributes of resources that are changed, references to those that may be replaced.
    List<Cause> possible(Difference difference) {
        return difference.after().resources().stream().filter(this::mayChange).map(Causes::of).toList();
    }

    private boolean mayChange(Dependency used) {
        Fate fate = after.fate(used.resource());
        return fate == Fate.MAYBE_REPLACED || (fate == Fate.CHANGED_IN_PLACE && !used.attribute().isEmpty());
    }

    private static Cause of(Dependency used) {
        return new Cause(used.attribute().isEmpty()
            ? ChangeSource.RESOURCE_REFERENCE : ChangeSource.RESOURCE_ATTRIBUTE, used.entity());
    }
}
