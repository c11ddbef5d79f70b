package dev.catalogdesk.operations;

import dev.catalogdesk.model.LaunchRequest;

/// What an operation is about, as the operator knows it. What is not known is empty.
///
/// @param name the provisioned product's name
/// @param provisionedProductId the provisioned product; empty before a launch or an import is accepted
/// @param productId the product
/// @param productName its name
/// @param productType its type, such as `CLOUD_FORMATION_TEMPLATE` or `CONTROL_TOWER_ACCOUNT`
/// @param versionId the version
/// @param versionName its name
/// @param pathId the launch path
public record Subject(
        String name, String provisionedProductId, String productId, String productName, String productType,
        String versionId, String versionName, String pathId) {
    /// What a launch is about.
    ///
    /// @param request the launch
    /// @param productName the product's name
    /// @param productType the product's type
    /// @param versionName the version's name
    /// @return the subject
    public static Subject of(LaunchRequest request, String productName, String productType, String versionName) {
        return new Subject(request.provisionedProductName(), "", request.productId(), productName, productType,
            request.provisioningArtifactId(), versionName, request.pathId().orElse(""));
    }
}
