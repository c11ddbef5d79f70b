package dev.catalogdesk.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An update as it is sent (UpdateProvisionedProduct). Every parameter is either given a value or told to keep the one
/// it has: what is left out is not kept by the service (`service-semantics` 2).
///
/// @param provisionedProductId what is updated
/// @param productId the product, also where it stays the same
/// @param provisioningArtifactId the version, also where it stays the same
/// @param pathId the path; needed where there are several
/// @param parameters values by key; may hold secrets, so it is never logged
/// @param previous keys of parameters that keep their value (`UsePreviousValue`)
/// @param tags all tags it is to have; empty to say nothing about them
/// @param stackSet where and how a StackSet product goes; nothing in it for any other
/// @param stackSetOperation what happens to the stack instances: `CREATE`, `UPDATE` or `DELETE`; empty for any other
/// @param updateToken idempotency token
public record UpdateRequest(
        String provisionedProductId,
        String productId,
        String provisioningArtifactId,
        Optional<String> pathId,
        Map<String, String> parameters,
        List<String> previous,
        List<Tag> tags,
        StackSetPreferences stackSet,
        String stackSetOperation,
        String updateToken) implements ChangeRequest {
    /// Copies the collections.
    public UpdateRequest {
        parameters = Map.copyOf(parameters);
        previous = List.copyOf(previous);
        tags = List.copyOf(tags);
    }

    @Override
    public String operation() {
        return "UpdateProvisionedProduct";
    }

    @Override
    public String token() {
        return updateToken;
    }

    /// Without the parameters, whose values may be secret.
    @Override
    public String toString() {
        return "UpdateRequest[" + provisionedProductId + ", " + productId + ", " + provisioningArtifactId + ", "
            + pathId + ", token " + updateToken + "]";
    }
}
