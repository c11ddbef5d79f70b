package dev.catalogdesk.model;

/// State of a provisioned product.
public enum ProvisionedProductStatus {
    /// Stable, ready for any operation.
    AVAILABLE,

    /// An operation is running.
    UNDER_CHANGE,

    /// Stable and running, but the last operation failed.
    TAINTED,

    /// The last operation failed and nothing usable runs.
    ERROR,

    /// A plan for it is being made or waits to be executed.
    PLAN_IN_PROGRESS,

    /// A state this program does not know.
    UNKNOWN
}
