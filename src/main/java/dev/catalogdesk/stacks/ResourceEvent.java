package dev.catalogdesk.stacks;

import java.time.Instant;

/// What happened to one resource of a stack, or to the stack itself (DescribeStackEvents).
///
/// @param time when
/// @param logicalId its name in the template
/// @param type its type, such as `AWS::SQS::Queue`
/// @param status such as `CREATE_IN_PROGRESS`; an open set
/// @param reason AWS's words; may be empty
/// @param ofStack whether it is the stack itself
public record ResourceEvent(
        Instant time, String logicalId, String type, String status, String reason, boolean ofStack) {
    private static final String CANCELLED = " cancelled";

    boolean failed() {
        return status.endsWith("_FAILED");
    }

    /// Whether it failed only because something else had: CloudFormation stops what is at work then, with a reason
    /// such as "Resource creation cancelled".
    boolean cancelled() {
        return failed() && reason.startsWith("Resource ") && reason.endsWith(CANCELLED);
    }

    boolean atWork() {
        return status.endsWith("_IN_PROGRESS");
    }

    boolean done() {
        return status.endsWith("_COMPLETE") || status.equals("DELETE_SKIPPED");
    }
}
