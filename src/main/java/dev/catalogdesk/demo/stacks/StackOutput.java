package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.model.RecordOutput;

/// An output of a stack.
///
/// @param key its name in the template
/// @param value its value; `****` for a secret one
/// @param description what it holds; may be empty
/// @param exportName the name under which other stacks may import it; empty where it is not exported
public record StackOutput(String key, String value, String description, String exportName) {
    /// The output as a record of Service Catalog shows it.
    ///
    /// @return the output
    public RecordOutput shown() {
        return new RecordOutput(key, value, description);
    }
}
