package dev.catalogdesk.model;

/// The execution of a plan as it is sent (ExecuteProvisionedProductPlan).
///
/// @param planId id beginning with `plan-`
/// @param idempotencyToken idempotency token
public record PlanExecution(String planId, String idempotencyToken) implements ChangeRequest {
    @Override
    public String operation() {
        return "ExecuteProvisionedProductPlan";
    }

    @Override
    public String token() {
        return idempotencyToken;
    }
}
