package dev.catalogdesk.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A launch as it is sent (ProvisionProduct). Always by ids: names are not unique.
///
/// @param productId the product
/// @param provisioningArtifactId the version
/// @param pathId the path; needed where there are several
/// @param provisionedProductName name of the provisioned product, unique in account and region
/// @param parameters values by key; may hold secrets, so it is never logged
/// @param tags tags beside those of the path
/// @param notificationArns topics that hear of stack events, 5 at most
/// @param stackSet where and how a StackSet product is launched; nothing in it for any other
/// @param provisionToken idempotency token: repeated with the same token, the launch happens once
public record LaunchRequest(
        String productId,
        String provisioningArtifactId,
        Optional<String> pathId,
        String provisionedProductName,
        Map<String, String> parameters,
        List<Tag> tags,
        List<String> notificationArns,
        StackSetPreferences stackSet,
        String provisionToken) implements ChangeRequest {
    /// Copies the collections.
    public LaunchRequest {
        tags = List.copyOf(tags);
        notificationArns = List.copyOf(notificationArns);
        parameters = Map.copyOf(parameters);
    }

    /// A launch that is no StackSet, or leaves accounts and regions to the service.
    ///
    /// @param productId the product
    /// @param provisioningArtifactId the version
    /// @param pathId the path; needed where there are several
    /// @param provisionedProductName name of the provisioned product, unique in account and region
    /// @param parameters values by key; may hold secrets, so it is never logged
    /// @param tags tags beside those of the path
    /// @param notificationArns topics that hear of stack events, 5 at most
    /// @param provisionToken idempotency token: repeated with the same token, the launch happens once
    public LaunchRequest(
            String productId, String provisioningArtifactId, Optional<String> pathId, String provisionedProductName,
            Map<String, String> parameters, List<Tag> tags, List<String> notificationArns, String provisionToken) {
        this(productId, provisioningArtifactId, pathId, provisionedProductName, parameters, tags, notificationArns,
            StackSetPreferences.NONE, provisionToken);
    }

    @Override
    public String operation() {
        return "ProvisionProduct";
    }

    @Override
    public String token() {
        return provisionToken;
    }

    /// The same launch with another token.
    ///
    /// @param token the token
    /// @return the launch
    public LaunchRequest withToken(String token) {
        return new LaunchRequest(productId, provisioningArtifactId, pathId, provisionedProductName, parameters, tags,
            notificationArns, stackSet, token);
    }

    /// Without the parameters, whose values may be secret.
    @Override
    public String toString() {
        return "LaunchRequest[" + productId + ", " + provisioningArtifactId + ", " + pathId + ", "
            + provisionedProductName + ", token " + provisionToken + "]";
    }
}
