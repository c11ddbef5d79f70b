package dev.catalogdesk.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plan to be made (CreateProvisionedProductPlan): AWS works out what a launch or an update would change, and changes
/// nothing. Whether it is a launch or an update follows from whether the name is taken; then what has that name must be
/// `AVAILABLE` or `TAINTED` and have no other plan (`service-semantics` 3.3). As with an update, every parameter of
/// something there is given a value or told to keep the one it has.
///
/// @param planName the plan's name
/// @param productId the product
/// @param provisioningArtifactId the version
/// @param pathId the path; needed where there are several
/// @param provisionedProductName what is to be made, or to be changed; AWS takes no id here
/// @param parameters values by key; may hold secrets, so it is never logged
/// @param previous keys of parameters that keep their value (`UsePreviousValue`)
/// @param tags tags beside those of the path
/// @param notificationArns topics that hear of stack events, 5 at most
/// @param idempotencyToken idempotency token
public record PlanRequest(
        String planName,
        String productId,
        String provisioningArtifactId,
        Optional<String> pathId,
        String provisionedProductName,
        Map<String, String> parameters,
        List<String> previous,
        List<Tag> tags,
        List<String> notificationArns,
        String idempotencyToken) implements ChangeRequest {
    /// Copies the collections.
    public PlanRequest {
        parameters = Map.copyOf(parameters);
        previous = List.copyOf(previous);
        tags = List.copyOf(tags);
        notificationArns = List.copyOf(notificationArns);
    }

    @Override
    public String operation() {
        return "CreateProvisionedProductPlan";
    }

    @Override
    public String token() {
        return idempotencyToken;
    }

    /// Without the parameters, whose values may be secret.
    @Override
    public String toString() {
        return "PlanRequest[" + planName + ", " + productId + ", " + provisioningArtifactId + ", " + pathId + ", "
            + provisionedProductName + ", token " + idempotencyToken + "]";
    }
}
