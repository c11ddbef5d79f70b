package dev.catalogdesk.demo.stacks;

import java.time.Instant;

/// Something that happened to a stack or to one of its resources.
///
/// @param id the event's id
/// @param time when
/// @param logicalId name of the resource in the template; the stack's name where it is about the stack itself
/// @param physicalId physical id; the stack's ARN where it is about the stack itself; empty while there is none
/// @param type type of the resource
/// @param status state that it came to, such as `CREATE_IN_PROGRESS`
/// @param reason CloudFormation's words about it; may be empty
/// @param properties what the resource is set to, as JSON without secrets; empty for the stack itself
/// @param token the token of the order that caused it; may be empty
public record StackEvent(
        String id,
        Instant time,
        String logicalId,
        String physicalId,
        String type,
        String status,
        String reason,
        String properties,
        String token) {
}
