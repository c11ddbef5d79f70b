package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// An operation that somebody had asked for before the scenario began. Each leaves a record.
///
/// @param recordId id beginning with `rec-`
/// @param kind what was asked for; never [OperationKind#PLAN]
/// @param outcome what came of it, or will
/// @param productId the product
/// @param versionId the version that was asked for; for actions and terminations the one that ran
/// @param pathId the launch path; empty after an import until the first update, which chooses one
/// @param serviceActionId the service action; empty but for [OperationKind#ACTION]
/// @param startedTime when it was asked for
/// @param took how long it took or, for one that is running, will take altogether; without meaning where it is stuck
/// @param error AWS's words about the failure, come or yet to come; empty where it succeeds
/// @param leaves state of the provisioned product after it; without meaning after a termination that succeeded
/// @param parameters values that the provisioned product has afterwards if it succeeds, by key, without secrets; for
///     an action the values it was run with
/// @param tags tags that it has afterwards, without those that AWS adds itself
/// @param requestedBy ARN of who asked
public record SeededOperation(
        String recordId,
        OperationKind kind,
        Outcome outcome,
        String productId,
        String versionId,
        String pathId,
        String serviceActionId,
        Instant startedTime,
        Duration took,
        String error,
        ProvisionedProductStatus leaves,
        Map<String, String> parameters,
        List<Tag> tags,
        String requestedBy) {
    /// Copies the collections.
    public SeededOperation {
        parameters = Map.copyOf(parameters);
        tags = List.copyOf(tags);
    }

    /// What came of an operation.
    public enum Outcome {
        /// It ended well.
        SUCCEEDED,

        /// It failed.
        FAILED,

        /// It still runs, and ends when its time is over: well, or badly where it has an error.
        RUNNING,

        /// It still runs, and never ends.
        STUCK
    }

    /// When it ended, or will.
    ///
    /// @return the end; [Instant#MAX] where it is stuck
    public Instant endedTime() {
        return outcome == Outcome.STUCK ? Instant.MAX : startedTime.plus(took);
    }

    /// Whether it ended before the scenario began.
    ///
    /// @return true if it did
    public boolean isOver() {
        return outcome == Outcome.SUCCEEDED || outcome == Outcome.FAILED;
    }
}
