package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.ui.task.LoadState;
import java.util.Optional;

/// A launch path with what a launch of one version on it comes to.
///
/// @param path the path
/// @param state how far the terms have come
/// @param terms the terms, once they are here
public record PathTerms(LaunchPathSummary path, LoadState state, Optional<Terms> terms) {
    /// What the service tells about a launch of one version on one path.
    ///
    /// @param parameters the answer
    /// @param usage its usage instructions, read
    public record Terms(ProvisioningParameters parameters, UsageInstructions usage) {
    }

    /// A path whose terms were not asked for yet.
    ///
    /// @param path the path
    /// @return without terms
    public static PathTerms unknown(LaunchPathSummary path) {
        return new PathTerms(path, new LoadState.Idle(), Optional.empty());
    }

    /// The path's id.
    ///
    /// @return id beginning with `lp`
    public String id() {
        return path.path().id();
    }
}
