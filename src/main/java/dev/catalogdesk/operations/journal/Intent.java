package dev.catalogdesk.operations.journal;

/// What is meant: all that is needed to know whether it happened, and to repeat it with the same token.
///
/// @param operationId this program's id of the operation
/// @param operation the call's name in AWS's API, such as `ProvisionProduct`
/// @param caller ARN of who sends it
/// @param place where it takes place
/// @param token its idempotency token
/// @param target what it concerns
/// @param inputs what is sent
public record Intent(
        String operationId, String operation, String caller, Place place, String token, Target target, Inputs inputs)
        implements Fact {
    /// Where an operation takes place.
    ///
    /// @param connectionId the connection's id, by which it is found again
    /// @param connection the connection's name
    /// @param account the 12 digits of the account; empty where it was not known
    /// @param region the region's id
    public record Place(String connectionId, String connection, String account, String region) {
    }

    /// What an operation concerns. What does not apply is empty.
    ///
    /// @param name the provisioned product's name
    /// @param provisionedProductId the provisioned product, where it was there before
    /// @param productId the product
    /// @param productName its name
    /// @param productType its type, such as `CONTROL_TOWER_ACCOUNT`
    /// @param versionId the version
    /// @param versionName its name
    /// @param pathId the launch path
    public record Target(
            String name, String provisionedProductId, String productId, String productName,
            String productType, String versionId, String versionName, String pathId) {
    }
}
