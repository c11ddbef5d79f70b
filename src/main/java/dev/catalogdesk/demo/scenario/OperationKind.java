package dev.catalogdesk.demo.scenario;

/// An operation on a provisioned product.
public enum OperationKind {
    /// ProvisionProduct, or the execution of a plan that makes something new.
    LAUNCH,

    /// UpdateProvisionedProduct, or the execution of a plan that changes something.
    UPDATE,

    /// TerminateProvisionedProduct.
    TERMINATE,

    /// ImportAsProvisionedProduct.
    IMPORT,

    /// ExecuteProvisionedProductServiceAction.
    ACTION,

    /// CreateProvisionedProductPlan. It leaves no record, so that no history holds it.
    PLAN
}
