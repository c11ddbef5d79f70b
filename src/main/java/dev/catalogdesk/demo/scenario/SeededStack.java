package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A stack that no launch made, such as one that may be imported. The stacks of provisioned products are not among
/// them, but for those that were imported: these have the stack's ARN as physical id.
///
/// @param arn its ARN
/// @param name its name
/// @param status its state as CloudFormation names it, such as `UPDATE_ROLLBACK_COMPLETE`
/// @param statusReason CloudFormation's words about the state; may be empty
/// @param template the text of its template
/// @param parameters values that it runs with, by key, without secrets
/// @param tags its tags
/// @param createdTime when it was made
/// @param updatedTime when it was last changed
/// @param parentArn ARN of the stack that it is nested in; empty where it is in none
/// @param stackSetArn ARN of the stack set that it is an instance of; empty where it is of none
public record SeededStack(
        String arn,
        String name,
        String status,
        String statusReason,
        String template,
        Map<String, String> parameters,
        List<Tag> tags,
        Instant createdTime,
        Instant updatedTime,
        String parentArn,
        String stackSetArn) {
    /// Copies the collections.
    public SeededStack {
        parameters = Map.copyOf(parameters);
        tags = List.copyOf(tags);
    }
}
