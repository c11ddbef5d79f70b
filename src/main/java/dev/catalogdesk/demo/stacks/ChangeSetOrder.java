package dev.catalogdesk.demo.stacks;

import java.time.Duration;

/// A wish to know what an order would change.
///
/// @param name the change set's name, unique for the stack
/// @param stackName name of the stack
/// @param stackArn ARN of the stack; for a new one that which it is to have
/// @param creation whether it is for a stack that does not exist yet
/// @param description what the caller notes on it; may be empty
/// @param order what the stack is to become
/// @param takes how long the answer takes at speed 1
public record ChangeSetOrder(
        String name,
        String stackName,
        String stackArn,
        boolean creation,
        String description,
        StackOrder order,
        Duration takes) {
}
