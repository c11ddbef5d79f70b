package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Timeline;

/// What comes of an order.
public sealed interface StackOutcome {
    /// CloudFormation refuses the order, and nothing changes.
    ///
    /// @param error its words, such as `Parameters: [KeyName] must have values`
    record Refused(String error) implements StackOutcome {
    }

    /// The stack is at work.
    ///
    /// @param arn the stack's ARN
    /// @param timeline how it runs
    /// @param error why it fails, or will; empty where it does not
    record Started(String arn, Timeline timeline, String error) implements StackOutcome {
    }
}
