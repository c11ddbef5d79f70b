package dev.catalogdesk.stacks;

import java.util.List;
import java.util.Map;

/// What stacks of one connection and region consist of. Methods block and may be called from any thread but the JavaFX
/// thread.
public interface StackContents {
    /// What CloudFormation tells in place of the value of a NoEcho parameter.
    String SECRET = "****";

    /// Lists the resources of a stack (ListStackResources).
    ///
    /// @param stack its name or ARN; only the ARN finds a stack that is deleted
    /// @return the resources, in the order CloudFormation tells them
    /// @throws StacksException if they cannot be read
    List<StackPart> resources(String stack);

    /// Tells the values that a stack's parameters have now (DescribeStacks).
    ///
    /// @param stack its name or ARN
    /// @return the values by key; [#SECRET] for those of NoEcho parameters
    /// @throws StacksException if they cannot be read
    Map<String, String> parameters(String stack);
}
