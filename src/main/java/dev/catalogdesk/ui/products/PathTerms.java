package dev.catalogdesk.ui.products;

import dev.catalogdesk.catalog.UsageInstructionsReader;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.paths.LaunchTerms;
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
    /// @param launch what a launch comes to, to be compared
    public record Terms(ProvisioningParameters parameters, UsageInstructions usage, LaunchTerms launch) {
        /// Reads an answer. Away from the JavaFX thread: rules may be long.
        static Terms read(LaunchPathSummary path, ProvisioningParameters answer) {
            UsageInstructions usage = UsageInstructionsReader.read(answer);
            return new Terms(answer, usage, LaunchTerms.of(path.tags(), answer, usage));
        }
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
