package dev.catalogdesk.ui.launch;

import java.util.Optional;

/// What the operator wants to launch, as far as it was chosen on the way to the wizard.
///
/// @param productId the product
/// @param versionId the version chosen on the product's page
/// @param pathId the path chosen on the product's page
/// @param start what to begin with
public record LaunchTarget(
        String productId, Optional<String> versionId, Optional<String> pathId, LaunchStart start) {
    /// What the operator wants to launch, beginning with the draft where one is kept.
    ///
    /// @param productId the product
    /// @param versionId the version chosen on the product's page
    /// @param pathId the path chosen on the product's page
    public LaunchTarget(String productId, Optional<String> versionId, Optional<String> pathId) {
        this(productId, versionId, pathId, new LaunchStart.Draft());
    }
}
