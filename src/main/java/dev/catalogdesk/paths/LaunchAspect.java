package dev.catalogdesk.paths;

import java.util.List;

/// In what the terms of two paths may differ.
public enum LaunchAspect {
    /// With which permissions AWS launches.
    LAUNCH_ROLE,

    /// What the template's values must be.
    RULES,

    /// Which tags come by themselves, and which have to be chosen.
    TAGS,

    /// Whether tags may be changed after the launch.
    TAG_UPDATES,

    /// Whether the launch makes a stack set, and where it may go.
    STACK_SET;

    /// What terms say in this.
    ///
    /// @param terms the terms
    /// @return equal for terms that agree in it
    public Object of(LaunchTerms terms) {
        return switch (this) {
            case LAUNCH_ROLE -> terms.launchRole();
            case RULES -> terms.rules();
            case TAGS -> terms.tags();
            case TAG_UPDATES -> terms.tagUpdates();
            case STACK_SET -> List.of(terms.stackSet(), terms.accounts(), terms.regions());
        };
    }

    /// Whether two paths agree in this.
    ///
    /// @param one terms of one path
    /// @param other terms of another
    /// @return true if a launch would be the same in it
    public boolean same(LaunchTerms one, LaunchTerms other) {
        return of(one).equals(of(other));
    }
}
