package dev.catalogdesk.model;

/// A request that changes something in AWS and is answered with a record. All of them are sent, journaled and watched
/// in one way; each has an idempotency token, so that the same request sent twice happens once (`service-semantics`
/// 3.7).
public sealed interface ChangeRequest
        permits LaunchRequest, UpdateRequest, TerminateRequest, PlanExecution, ActionRequest, ImportRequest {
    /// The call's name in AWS's API.
    ///
    /// @return such as `ProvisionProduct`
    String operation();

    /// Its idempotency token.
    ///
    /// @return the token
    String token();
}
