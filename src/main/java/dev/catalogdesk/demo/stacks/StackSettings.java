package dev.catalogdesk.demo.stacks;

import java.util.List;

/// How CloudFormation is to go about an order, beside what the stack is to become.
///
/// @param roleArn the role that it works with; empty for the caller's own
/// @param capabilities what the caller acknowledged, such as `CAPABILITY_IAM`
/// @param onFailure what it does when a resource fails
/// @param token the caller's token; empty for none
public record StackSettings(String roleArn, List<String> capabilities, OnFailure onFailure, String token) {
    /// What Service Catalog asks for: everything acknowledged, rolled back when it fails.
    public static final StackSettings USUAL = new StackSettings("",
        List.of("CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"), OnFailure.ROLLBACK, "");

    /// Copies the collections.
    public StackSettings {
        capabilities = List.copyOf(capabilities);
    }

    /// What is done when a resource fails.
    public enum OnFailure {
        /// What was done is undone.
        ROLLBACK,

        /// A stack that is being created is deleted.
        DELETE,

        /// All stays as it is at that moment (disabled rollback).
        DO_NOTHING
    }
}
