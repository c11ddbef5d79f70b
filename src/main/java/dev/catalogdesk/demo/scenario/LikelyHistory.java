package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.scenario.SeededOperation.Outcome;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The history that most likely led to a state, for provisioned products of which nothing else is told: a launch and,
/// where something happened later, one update.
///
/// @param id id beginning with `pp-`
/// @param name its name
/// @param productId the product
/// @param versionId the version
/// @param pathId the launch path
/// @param launchedBy ARN of who launched it, and changed it later
/// @param parameters values it was launched with, by key
/// @param tags its tags, without those that AWS adds itself
public record LikelyHistory(
        String id,
        String name,
        String productId,
        String versionId,
        String pathId,
        String launchedBy,
        Map<String, String> parameters,
        List<Tag> tags) {
    /// Launches of real traffic took 173 and 197 seconds.
    private static final Duration LAUNCH = Duration.ofSeconds(173);
    private static final Duration UPDATE = Duration.ofSeconds(197);
    private static final Duration LONGEST_LAUNCH = Duration.ofHours(1);

    /// Copies the collections.
    public LikelyHistory {
        parameters = Map.copyOf(parameters);
        tags = List.copyOf(tags);
    }

    /// The provisioned product with its history.
    ///
    /// @param status its state
    /// @param message AWS's words about the state; may be empty
    /// @param created when it was launched
    /// @param updated when its last record ended or, where it is under change, began
    /// @return a provisioned product
    public SeededProvisionedProduct ledTo(
            ProvisionedProductStatus status, String message, Instant created, Instant updated) {
        return new SeededProvisionedProduct(id, name, "", "", productId, versionId, pathId, status, message, created,
            updated, launchedBy, parameters, tags, List.of(), to(status, message, created, updated));
    }

    List<SeededOperation> to(
            ProvisionedProductStatus status, String message, Instant created, Instant updated) {
        return switch (status) {
            case ERROR -> List.of(launch(Outcome.FAILED, created, between(created, updated), message,
                ProvisionedProductStatus.ERROR));
            case TAINTED -> List.of(launched(created), update(Outcome.FAILED, updated.minus(UPDATE), message,
                ProvisionedProductStatus.TAINTED));
            case UNDER_CHANGE -> List.of(launched(created), update(Outcome.STUCK, updated, message,
                ProvisionedProductStatus.TAINTED));
            case AVAILABLE, PLAN_IN_PROGRESS, UNKNOWN -> quiet(status, created, updated);
        };
    }

    private List<SeededOperation> quiet(ProvisionedProductStatus status, Instant created, Instant updated) {
        // What waits for its plan was touched last when the plan was made, which leaves no record.
        if (status == ProvisionedProductStatus.PLAN_IN_PROGRESS) {
            return List.of(launched(created));
        }
        if (Duration.between(created, updated).compareTo(LONGEST_LAUNCH) <= 0) {
            return List.of(launch(Outcome.SUCCEEDED, created, between(created, updated), "",
                ProvisionedProductStatus.AVAILABLE));
        }
        return List.of(launched(created), update(Outcome.SUCCEEDED, updated.minus(UPDATE), "",
            ProvisionedProductStatus.AVAILABLE));
    }

    private static Duration between(Instant created, Instant updated) {
        Duration between = Duration.between(created, updated);
        return between.compareTo(LONGEST_LAUNCH) > 0 ? LAUNCH : between;
    }

    private SeededOperation launched(Instant created) {
        return launch(Outcome.SUCCEEDED, created, LAUNCH, "", ProvisionedProductStatus.AVAILABLE);
    }

    private SeededOperation launch(
            Outcome outcome, Instant started, Duration took, String error, ProvisionedProductStatus leaves) {
        return operation(0, OperationKind.LAUNCH, outcome, started, took, error, leaves);
    }

    private SeededOperation update(Outcome outcome, Instant started, String error, ProvisionedProductStatus leaves) {
        return operation(1, OperationKind.UPDATE, outcome, started, UPDATE, error, leaves);
    }

    private SeededOperation operation(int number, OperationKind kind, Outcome outcome, Instant started, Duration took,
            String error, ProvisionedProductStatus leaves) {
        return new SeededOperation(SeedIds.record(id, number), kind, outcome, productId, versionId, pathId, "", started,
            took, error, leaves, parameters, tags, launchedBy);
    }
}
