package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Something that had been launched before the scenario began. Its history tells all; the other members sum up to
/// where the history has led. [LikelyHistory] makes one of which no more is known than its state.
///
/// @param id id beginning with `pp-`
/// @param name its name, unique in the region
/// @param kind its type as the service names it, for types that no product leads to, such as `CONTROL_TOWER_ACCOUNT`;
///     empty where it follows from the product and its path
/// @param physicalId ARN of the stack that was imported, or the id of what runs; empty where it follows from the id
/// @param productId the product
/// @param versionId the version that runs or, where nothing does, was asked for; it may not be offered any more
/// @param pathId the launch path; empty after an import
/// @param status its state; without meaning once it is terminated
/// @param statusMessage AWS's words about the state; may be empty
/// @param createdTime when it was launched
/// @param updatedTime when its last record ended or, where it is under change, began
/// @param launchedBy ARN of who launched it
/// @param parameters values that it runs with, by key
/// @param tags its tags, without those that AWS adds itself
/// @param dashboards names of its CloudWatch dashboards
/// @param history what had been asked for, oldest first; at least one operation, the first a launch or an import
public record SeededProvisionedProduct(
        String id,
        String name,
        String kind,
        String physicalId,
        String productId,
        String versionId,
        String pathId,
        ProvisionedProductStatus status,
        String statusMessage,
        Instant createdTime,
        Instant updatedTime,
        String launchedBy,
        Map<String, String> parameters,
        List<Tag> tags,
        List<String> dashboards,
        List<SeededOperation> history) {
    /// Copies the collections.
    public SeededProvisionedProduct {
        parameters = Map.copyOf(parameters);
        tags = List.copyOf(tags);
        dashboards = List.copyOf(dashboards);
        history = List.copyOf(history);
    }

    /// Whether it is gone, so that only its records are left.
    ///
    /// @return true if its last operation terminated it
    public boolean isTerminated() {
        SeededOperation last = history.getLast();
        return last.kind() == OperationKind.TERMINATE && last.outcome() == SeededOperation.Outcome.SUCCEEDED;
    }

    /// The same in another state.
    SeededProvisionedProduct withStatus(ProvisionedProductStatus other) {
        return new SeededProvisionedProduct(id, name, kind, physicalId, productId, versionId, pathId, other,
            statusMessage, createdTime, updatedTime, launchedBy, parameters, tags, dashboards, history);
    }

    /// The same, as something in particular.
    SeededProvisionedProduct identified(String otherKind, String otherPhysicalId, List<String> otherDashboards) {
        return new SeededProvisionedProduct(id, name, otherKind, otherPhysicalId, productId, versionId, pathId, status,
            statusMessage, createdTime, updatedTime, launchedBy, parameters, tags, otherDashboards, history);
    }
}
