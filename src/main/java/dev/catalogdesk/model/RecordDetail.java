package dev.catalogdesk.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A record: one request made to a provisioned product, and how it went.
///
/// @param id id beginning with `rec-`
/// @param provisionedProductName the provisioned product's name
/// @param provisionedProductId its id
/// @param status state of the record
/// @param recordType `PROVISION_PRODUCT` and others; an open set
/// @param provisionedProductType `CFN_STACK` and others; an open set
/// @param createdTime when it was accepted
/// @param updatedTime when it last moved
/// @param productId the product
/// @param provisioningArtifactId the version
/// @param pathId the path; may be empty
/// @param errors why it failed
/// @param tags its tags, autotags among them
/// @param launchRoleArn role it ran with; may be empty
public record RecordDetail(
        String id,
        String provisionedProductName,
        String provisionedProductId,
        OpenEnum<RecordStatus> status,
        String recordType,
        String provisionedProductType,
        Optional<Instant> createdTime,
        Optional<Instant> updatedTime,
        String productId,
        String provisioningArtifactId,
        String pathId,
        List<RecordError> errors,
        List<Tag> tags,
        String launchRoleArn) {
    /// Copies the collections.
    public RecordDetail {
        errors = List.copyOf(errors);
        tags = List.copyOf(tags);
    }

    /// Whether the record will not change any more.
    ///
    /// @return true once it succeeded or failed
    public boolean ended() {
        return status.is(RecordStatus.SUCCEEDED) || status.is(RecordStatus.FAILED);
    }
}
