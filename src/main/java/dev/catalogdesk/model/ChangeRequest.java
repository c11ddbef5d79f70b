package dev.catalogdesk.model;

/// A request that changes something in AWS. All of them are sent, journaled and followed in one way, whatever AWS
/// answers ([ChangeAnswer]); each has a token of its own, so that the same request sent twice happens once
/// (`service-semantics` 3.7).
public sealed interface ChangeRequest
        permits LaunchRequest, UpdateRequest, TerminateRequest, PlanRequest, PlanExecution, PlanDeletion,
        ActionRequest, ImportRequest, PropertyChange {
    /// The call's name in AWS's API.
    ///
    /// @return such as `ProvisionProduct`
    String operation();

    /// Its idempotency token, which AWS gets where the call has one.
    ///
    /// @return the token
    String token();
}
