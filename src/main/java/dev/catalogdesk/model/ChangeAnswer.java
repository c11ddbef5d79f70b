package dev.catalogdesk.model;

/// What AWS answers to a [ChangeRequest] that it accepts: by what it can be asked how that goes on.
public sealed interface ChangeAnswer {
    /// A record was made, which goes on.
    ///
    /// @param record the record, usually in state `CREATED`; of a change of properties only its ids and state are told
    record Recorded(RecordDetail record) implements ChangeAnswer { }

    /// A plan is being made.
    ///
    /// @param planId id beginning with `plan-`
    /// @param provisionedProductId what it is for, which is there from now on, if only as a shell
    /// @param provisioningArtifactId the version
    record Planned(String planId, String provisionedProductId, String provisioningArtifactId)
        implements ChangeAnswer { }

    /// It is done, and there is nothing to follow.
    record Done() implements ChangeAnswer { }
}
