package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.Resolved.Members;

/// A resource of a stack as one of the stack's changes left it, or is about to.
///
/// @param logicalId its name in the template
/// @param type its type
/// @param physicalId its physical id; empty where its creation failed and was not undone
/// @param properties what it is set to
record LiveResource(String logicalId, String type, String physicalId, Members properties) {
    /// Whether there is anything of it.
    boolean made() {
        return !physicalId.isEmpty();
    }

    /// The same where nothing came of it.
    LiveResource unmade() {
        return new LiveResource(logicalId, type, "", properties);
    }
}
