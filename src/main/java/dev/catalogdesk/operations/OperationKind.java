package dev.catalogdesk.operations;

import dev.catalogdesk.model.ActionRequest;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.ImportRequest;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.PlanExecution;
import dev.catalogdesk.model.PlanRequest;
import dev.catalogdesk.model.PropertyChange;
import dev.catalogdesk.model.TerminateRequest;
import dev.catalogdesk.model.UpdateRequest;

/// What an operation does to a provisioned product.
public enum OperationKind {
    /// Makes it (ProvisionProduct).
    LAUNCH("PROVISION_PRODUCT"),

    /// Changes it (UpdateProvisionedProduct).
    UPDATE("UPDATE_PROVISIONED_PRODUCT"),

    /// Ends it (TerminateProvisionedProduct).
    TERMINATE("TERMINATE_PROVISIONED_PRODUCT"),

    /// Works out what a launch or an update would change (CreateProvisionedProductPlan). Makes no record.
    CREATE_PLAN(""),

    /// Does what a plan says (ExecuteProvisionedProductPlan). Its record is that of a launch or an update.
    EXECUTE_PLAN(""),

    /// Takes a plan away (DeleteProvisionedProductPlan). Makes no record.
    DELETE_PLAN(""),

    /// Runs a self-service action on it (ExecuteProvisionedProductServiceAction).
    RUN_ACTION(""),

    /// Makes it from a stack (ImportAsProvisionedProduct).
    IMPORT(""),

    /// Gives it another owner or launch role (UpdateProvisionedProductProperties).
    CHANGE_PROPERTIES("");

    private final String recordType;

    OperationKind(String recordType) {
        this.recordType = recordType;
    }

    /// The kind of a request.
    static OperationKind of(ChangeRequest request) {
        return switch (request) {
            case LaunchRequest r -> LAUNCH;
            case UpdateRequest r -> UPDATE;
            case TerminateRequest r -> TERMINATE;
            case PlanRequest r -> CREATE_PLAN;
            case PlanExecution r -> EXECUTE_PLAN;
            case PlanDeletion r -> DELETE_PLAN;
            case ActionRequest r -> RUN_ACTION;
            case ImportRequest r -> IMPORT;
            case PropertyChange r -> CHANGE_PROPERTIES;
        };
    }

    /// Whether a record can be one of this kind. Only three types are documented (`service-semantics` 3.6); where the
    /// type is not known, any may be.
    boolean fits(String type) {
        return recordType.isEmpty() || type.equals(recordType);
    }
}
