package dev.catalogdesk.model;

/// An import of a stack as it is sent (ImportAsProvisionedProduct). Neither parameters nor tags nor a path go with it
/// (`service-semantics` 3.8).
///
/// @param productId the product
/// @param provisioningArtifactId the version whose template the stack's must match
/// @param provisionedProductName name of the provisioned product that is made
/// @param physicalId ARN of the stack
/// @param idempotencyToken idempotency token
public record ImportRequest(
        String productId, String provisioningArtifactId, String provisionedProductName, String physicalId,
        String idempotencyToken) implements ChangeRequest {
    @Override
    public String operation() {
        return "ImportAsProvisionedProduct";
    }

    @Override
    public String token() {
        return idempotencyToken;
    }
}
