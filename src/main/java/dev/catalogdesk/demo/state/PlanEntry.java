package dev.catalogdesk.demo.state;

import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plan: what a launch or an update would change. The changes themselves are those of a change set that has the
/// plan's id for its name.
///
/// @param id id beginning with `plan-`
/// @param name its name
/// @param provisionedProductId what it is for, id beginning with `pp-`
/// @param provisionedProductName its name
/// @param what what it is to be made from
/// @param callerArn who asked for it
/// @param timeline how the making of it runs
/// @param failure why the making fails; empty where it does not
/// @param parameters values as they count, secret ones as [Secrets] keeps them
/// @param asked the parameters as the caller gave them, secret ones masked
/// @param tags the caller's tags
/// @param topicArns topics that hear of it
/// @param fixedStatus a state in which the scenario wants it until something is done to it; empty for none
/// @param executedBy the record of its execution, if it was executed
public record PlanEntry(
        String id,
        String name,
        String provisionedProductId,
        String provisionedProductName,
        Launched what,
        String callerArn,
        Timeline timeline,
        String failure,
        Map<String, String> parameters,
        List<PlannedParameter> asked,
        List<Tag> tags,
        List<String> topicArns,
        String fixedStatus,
        Optional<String> executedBy) {
    /// Copies the collections.
    public PlanEntry {
        parameters = Map.copyOf(parameters);
        asked = List.copyOf(asked);
        tags = List.copyOf(tags);
        topicArns = List.copyOf(topicArns);
    }

    /// A parameter as the caller gave it.
    ///
    /// @param key its key
    /// @param value its value; empty where the previous one is kept
    /// @param usePreviousValue whether the previous value is kept
    public record PlannedParameter(String key, String value, boolean usePreviousValue) {
    }

    /// Its state.
    ///
    /// @param now the time
    /// @param execution the record of its execution, if it was executed
    /// @return such as `CREATE_SUCCESS`
    public String status(Instant now, Optional<RecordEntry> execution) {
        if (!fixedStatus.isEmpty()) {
            return fixedStatus;
        }
        return execution.map(record -> "EXECUTE_" + ended(record.timeline(), now))
            .orElseGet(() -> "CREATE_" + ended(timeline, now));
    }

    private static String ended(Timeline timeline, Instant now) {
        if (!timeline.hasEnded(now)) {
            return "IN_PROGRESS";
        }
        return timeline.succeeds() ? "SUCCESS" : "FAILED";
    }

    /// The same once executed.
    ///
    /// @param recordId the record of the execution
    /// @return the changed plan
    public PlanEntry executed(String recordId) {
        return new PlanEntry(id, name, provisionedProductId, provisionedProductName, what, callerArn, timeline, failure,
            parameters, asked, tags, topicArns, "", Optional.of(recordId));
    }
}
