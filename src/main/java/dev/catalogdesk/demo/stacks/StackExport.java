package dev.catalogdesk.demo.stacks;

/// A value that a stack offers to others of the region.
///
/// @param stackArn the stack
/// @param name the name under which it is imported
/// @param value the value
public record StackExport(String stackArn, String name, String value) {
}
