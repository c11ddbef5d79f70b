package dev.catalogdesk.model;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// A plan and how far it has come.
///
/// @param summary what it is for
/// @param productId the product
/// @param pathId the path; may be empty
/// @param status state of the plan
/// @param statusMessage why it came to nothing; may be empty
/// @param createdTime when it was accepted
/// @param updatedTime when it last moved
public record ProvisionedProductPlan(
        PlanSummary summary,
        String productId,
        String pathId,
        OpenEnum<PlanStatus> status,
        String statusMessage,
        Optional<Instant> createdTime,
        Optional<Instant> updatedTime) {
    /// What CloudFormation says of a change set without changes, now and earlier (`service-semantics` 3.6).
    private static final Pattern NO_CHANGES = Pattern.compile(
        "no updates are to be performed|didn['\u2019]t contain changes", Pattern.CASE_INSENSITIVE);

    /// Whether AWS has finished working it out, whatever came of it and is done by it since.
    ///
    /// @return false only while that is in progress, or where the state is not one this version knows
    public boolean ended() {
        return !status.is(PlanStatus.CREATE_IN_PROGRESS) && !status.is(PlanStatus.UNKNOWN);
    }

    /// Whether it came to nothing, for whatever reason.
    ///
    /// @return true if it cannot be executed
    public boolean failed() {
        return status.is(PlanStatus.CREATE_FAILED);
    }

    /// Whether it came to nothing because nothing would change, which is no mishap.
    ///
    /// @return true if AWS says so
    public boolean nothingToChange() {
        return failed() && NO_CHANGES.matcher(statusMessage).find();
    }
}
