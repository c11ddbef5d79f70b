package dev.catalogdesk.operations;

/// What an operation does to a provisioned product.
public enum OperationKind {
    /// Makes it (ProvisionProduct).
    LAUNCH
}
