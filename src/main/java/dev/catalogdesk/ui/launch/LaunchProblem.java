package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.AdviceText;
import java.util.Optional;

/// Why a launch did not begin, in words.
///
/// @param headline what happened
/// @param advice the reason, what to do about it, and AWS's own words
/// @param step the step where it can be put right
public record LaunchProblem(String headline, AdviceText advice, Optional<LaunchStep> step) {
    /// The reason.
    ///
    /// @return in plain words where AWS's text is known
    public String why() {
        return advice.headline();
    }

    /// What to do about it.
    ///
    /// @return the next step
    public String next() {
        return advice.next();
    }
}
