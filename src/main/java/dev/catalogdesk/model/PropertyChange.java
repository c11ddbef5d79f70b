package dev.catalogdesk.model;

import java.util.Map;

/// Another owner or launch role for something provisioned (UpdateProvisionedProductProperties).
///
/// @param provisionedProductId what gets them
/// @param properties the new values by property; what is not in it stays as it is
/// @param idempotencyToken idempotency token
public record PropertyChange(
        String provisionedProductId, Map<Property, String> properties, String idempotencyToken)
        implements ChangeRequest {
    /// What can be changed. AWS knows these and no other.
    public enum Property {
        /// ARN of the user, the role or the session of a role that may see and change it.
        OWNER,

        /// ARN of the role that the service acts by; only where it was launched with a launch constraint.
        LAUNCH_ROLE
    }

    /// Copies the properties.
    public PropertyChange {
        properties = Map.copyOf(properties);
    }

    @Override
    public String operation() {
        return "UpdateProvisionedProductProperties";
    }

    @Override
    public String token() {
        return idempotencyToken;
    }
}
