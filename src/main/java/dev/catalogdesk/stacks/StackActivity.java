package dev.catalogdesk.stacks;

import java.time.Instant;
import java.util.List;

/// What CloudFormation is doing to stacks of one connection and region. Methods block and may be called from any
/// thread but the JavaFX thread.
public interface StackActivity {
    /// Tells what has happened to a stack (DescribeStackEvents).
    ///
    /// @param stack its name or ARN; only the ARN finds a stack that is deleted
    /// @param since from when on
    /// @return the events, oldest first
    /// @throws StacksException if they cannot be read
    List<ResourceEvent> events(String stack, Instant since);

    /// Counts the resources that a stack has by its template, without those whose condition does not hold
    /// (GetTemplate, DescribeStacks).
    ///
    /// @param stack its name or ARN
    /// @return how many
    /// @throws StacksException if it cannot be read, or only AWS could count them, as with macros
    int size(String stack);
}
