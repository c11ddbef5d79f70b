package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Timeline;

/// What comes of an order.
public sealed interface StackOutcome {
    /// CloudFormation refuses the order, and nothing changes.
    ///
    /// @param code its error code, such as `ValidationError`
    /// @param error its words, such as `Parameters: [KeyName] must have values`
    record Refused(String code, String error) implements StackOutcome {
        /// With the code that most refusals have.
        ///
        /// @param error CloudFormation's words
        public Refused(String error) {
            this("ValidationError", error);
        }
    }

    /// The stack is at work.
    ///
    /// @param arn the stack's ARN
    /// @param timeline how it runs
    /// @param error why it fails, or will; empty where it does not
    record Started(String arn, Timeline timeline, String error) implements StackOutcome {
    }
}
