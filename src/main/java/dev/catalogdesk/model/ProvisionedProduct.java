package dev.catalogdesk.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A provisioned product. What only a search tells (names, tags, users, the physical id) is empty after a describe and
/// a scan; the launch role is empty after a search, and only a describe tells the dashboards.
///
/// @param id id beginning with `pp-`
/// @param name its name, unique in account and region
/// @param arn its ARN
/// @param type `CFN_STACK` and others; an open set
/// @param status its state
/// @param statusMessage AWS's words about the state; may be empty
/// @param createdTime when it was launched
/// @param idempotencyToken token of its launch
/// @param lastRecordId its newest record
/// @param lastProvisioningRecordId newest record that provisioned
/// @param lastSuccessfulProvisioningRecordId newest one of those that succeeded; may be empty
/// @param productId the product
/// @param productName its name
/// @param provisioningArtifactId the version
/// @param provisioningArtifactName its name
/// @param launchRoleArn role; may be empty
/// @param physicalId ARN of the stack, or an account id
/// @param userArn who launched it
/// @param userArnSession the same with the session
/// @param tags its tags
/// @param dashboards names of its dashboards in CloudWatch
public record ProvisionedProduct(
        String id,
        String name,
        String arn,
        String type,
        OpenEnum<ProvisionedProductStatus> status,
        String statusMessage,
        Optional<Instant> createdTime,
        String idempotencyToken,
        String lastRecordId,
        String lastProvisioningRecordId,
        String lastSuccessfulProvisioningRecordId,
        String productId,
        String productName,
        String provisioningArtifactId,
        String provisioningArtifactName,
        String launchRoleArn,
        String physicalId,
        String userArn,
        String userArnSession,
        List<Tag> tags,
        List<String> dashboards) {
    /// Copies the collections.
    public ProvisionedProduct {
        tags = List.copyOf(tags);
        dashboards = List.copyOf(dashboards);
    }
}
