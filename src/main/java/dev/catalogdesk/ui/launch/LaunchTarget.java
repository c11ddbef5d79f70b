package dev.catalogdesk.ui.launch;

import java.util.Optional;

/// What the operator wants to launch, as far as it was chosen on the way to the wizard.
///
/// @param productId the product
/// @param versionId the version chosen on the product's page
/// @param pathId the path chosen on the product's page
public record LaunchTarget(String productId, Optional<String> versionId, Optional<String> pathId) {
}
