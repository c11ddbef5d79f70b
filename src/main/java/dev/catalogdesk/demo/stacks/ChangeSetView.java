package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.changes.ChangeSet;
import java.time.Instant;
import java.util.Map;

/// A change set as it is at a time.
///
/// @param arn its ARN
/// @param name its name
/// @param stackArn the stack
/// @param stackName the stack's name
/// @param description what the caller noted on it; may be empty
/// @param createdTime when it was asked for
/// @param status `CREATE_IN_PROGRESS`, `CREATE_COMPLETE` or `FAILED`
/// @param statusReason why it failed; may be empty
/// @param executionStatus such as `AVAILABLE`, `EXECUTE_COMPLETE` or `OBSOLETE`
/// @param order what the stack is to become, secrets as digests
/// @param parameters values as they show, by key, in the template's order; secret ones as `****`
/// @param changes what would change; nothing while it is being made or where it failed
public record ChangeSetView(
        String arn,
        String name,
        String stackArn,
        String stackName,
        String description,
        Instant createdTime,
        String status,
        String statusReason,
        String executionStatus,
        StackOrder order,
        Map<String, String> parameters,
        ChangeSet changes) {
}
