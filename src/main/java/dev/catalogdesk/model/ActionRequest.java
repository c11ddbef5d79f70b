package dev.catalogdesk.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A self-service action as it is sent (ExecuteProvisionedProductServiceAction).
///
/// @param provisionedProductId what it acts on
/// @param serviceActionId id beginning with `act-`
/// @param parameters values by parameter of the Systems Manager document; what is left out has its default
/// @param executeToken idempotency token
public record ActionRequest(
        String provisionedProductId, String serviceActionId, Map<String, List<String>> parameters, String executeToken)
        implements ChangeRequest {
    /// Copies the parameters.
    public ActionRequest {
        Map<String, List<String>> copy = new TreeMap<>();
        parameters.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        parameters = Map.copyOf(copy);
    }

    @Override
    public String operation() {
        return "ExecuteProvisionedProductServiceAction";
    }

    @Override
    public String token() {
        return executeToken;
    }

    /// Without the parameters, whose values may be secret.
    @Override
    public String toString() {
        return "ActionRequest[" + provisionedProductId + ", " + serviceActionId + ", token " + executeToken + "]";
    }
}
