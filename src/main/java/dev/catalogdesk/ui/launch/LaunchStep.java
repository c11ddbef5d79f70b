package dev.catalogdesk.ui.launch;

import java.util.List;
import java.util.Optional;

/// The steps of a launch, in their order.
public enum LaunchStep {
    /// Which version, by which path.
    VERSION,

    /// What the provisioned product is called.
    NAME,

    /// Values of the template's parameters.
    PARAMETERS,

    /// Values of the tags that the administrator asks for.
    TAGS,

    /// All that is sent, and the sending.
    REVIEW;

    private static final List<LaunchStep> ORDER = List.of(values());

    /// The step after this one.
    ///
    /// @return nothing after the last
    public Optional<LaunchStep> next() {
        int at = ORDER.indexOf(this) + 1;
        return at < ORDER.size() ? Optional.of(ORDER.get(at)) : Optional.empty();
    }

    /// The step before this one.
    ///
    /// @return nothing before the first
    public Optional<LaunchStep> previous() {
        int at = ORDER.indexOf(this) - 1;
        return at >= 0 ? Optional.of(ORDER.get(at)) : Optional.empty();
    }

    /// Its place among the steps.
    ///
    /// @return 1 for the first
    public int number() {
        return ORDER.indexOf(this) + 1;
    }
}
