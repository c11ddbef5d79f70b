package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A plan that had been made before the scenario began.
///
/// @param id id beginning with `plan-`
/// @param name its name
/// @param type its type, `CLOUDFORMATION`
/// @param provisionedProductId what it changes. A plan for something new has an id that no provisioned product of the
///     scenario has: the service then shows one that has no record, in the state `PLAN_IN_PROGRESS`
/// @param provisionedProductName name of what it changes or makes
/// @param productId the product
/// @param versionId the version
/// @param pathId the launch path
/// @param status its state; one that is in progress stays so
/// @param statusMessage AWS's words about the state; may be empty
/// @param createdTime when it was made
/// @param updatedTime when it got into its state
/// @param createdBy ARN of who made it
/// @param parameters values given, by key, without secrets; a parameter of an existing provisioned product that is
///     not here keeps its value
/// @param tags tags given
/// @param notificationArns topics given
public record SeededPlan(
        String id,
        String name,
        String type,
        String provisionedProductId,
        String provisionedProductName,
        String productId,
        String versionId,
        String pathId,
        Status status,
        String statusMessage,
        Instant createdTime,
        Instant updatedTime,
        String createdBy,
        Map<String, String> parameters,
        List<Tag> tags,
        List<String> notificationArns) {
    /// Copies the collections.
    public SeededPlan {
        parameters = Map.copyOf(parameters);
        tags = List.copyOf(tags);
        notificationArns = List.copyOf(notificationArns);
    }

    /// State of a plan, as the service names it.
    public enum Status {
        /// Its changes are being found.
        CREATE_IN_PROGRESS,

        /// It can be executed.
        CREATE_SUCCESS,

        /// Its changes could not be found, or there are none.
        CREATE_FAILED,

        /// It is being executed.
        EXECUTE_IN_PROGRESS,

        /// It was executed, and stays until somebody deletes it.
        EXECUTE_SUCCESS,

        /// Its execution failed.
        EXECUTE_FAILED
    }
}
