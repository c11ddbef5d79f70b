package dev.catalogdesk.model;

/// A termination as it is sent (TerminateProvisionedProduct).
///
/// @param provisionedProductId what is terminated
/// @param ignoreErrors whether Service Catalog gives it up although its resources could not be deleted
/// @param retainPhysicalResources whether the resources stay, without being managed any more
/// @param terminateToken idempotency token
public record TerminateRequest(
        String provisionedProductId, boolean ignoreErrors, boolean retainPhysicalResources, String terminateToken)
        implements ChangeRequest {
    @Override
    public String operation() {
        return "TerminateProvisionedProduct";
    }

    @Override
    public String token() {
        return terminateToken;
    }
}
