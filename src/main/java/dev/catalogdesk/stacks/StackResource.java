package dev.catalogdesk.stacks;

/// A resource of a stack.
///
/// @param physicalId its id or name in the account
/// @param logicalId its name in the template
/// @param type its type, such as `AWS::EC2::Subnet`
/// @param stackName the stack's name
public record StackResource(String physicalId, String logicalId, String type, String stackName) {
}
