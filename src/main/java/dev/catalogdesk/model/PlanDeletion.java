package dev.catalogdesk.model;

/// The deletion of a plan as it is sent (DeleteProvisionedProductPlan). What was only planned goes with its plan. AWS
/// answers nothing and takes no token; none is needed, for a second deletion finds nothing to delete.
///
/// @param planId id beginning with `plan-`
/// @param ignoreErrors whether the plan goes though what it made cannot be taken down
/// @param token tells this deletion from others in this program; is not sent
public record PlanDeletion(String planId, boolean ignoreErrors, String token) implements ChangeRequest {
    @Override
    public String operation() {
        return "DeleteProvisionedProductPlan";
    }
}
