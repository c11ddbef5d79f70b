package dev.catalogdesk.demo.stacks;

import java.time.Instant;

/// A resource of a stack as it is at a time.
///
/// @param logicalId its name in the template
/// @param physicalId its physical id; empty while there is none
/// @param type its type
/// @param status its state, such as `UPDATE_COMPLETE`
/// @param reason CloudFormation's words about the state; may be empty
/// @param changedTime when it came to that state
/// @param description what the template says of it (`Description`); may be empty
/// @param metadata its metadata as JSON; empty where it has none
public record StackResourceView(
        String logicalId,
        String physicalId,
        String type,
        String status,
        String reason,
        Instant changedTime,
        String description,
        String metadata) {
}
