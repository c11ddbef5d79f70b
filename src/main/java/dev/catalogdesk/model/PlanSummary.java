package dev.catalogdesk.model;

/// A plan in a list (ListProvisionedProductPlans), which does not tell how far it has come.
///
/// @param id id beginning with `plan-`
/// @param name its name
/// @param provisionedProductId what it is for
/// @param provisionedProductName its name
/// @param provisioningArtifactId the version
public record PlanSummary(
        String id, String name, String provisionedProductId, String provisionedProductName,
        String provisioningArtifactId) {
}
