package dev.catalogdesk.model;

import java.util.List;

/// Parameters that belong together, as the template's author grouped them (`AWS::CloudFormation::Interface`).
///
/// @param label the group's heading; may be empty
/// @param keys keys of its parameters, in the author's order
public record ParameterGroup(String label, List<String> keys) {
    /// Copies the collections.
    public ParameterGroup {
        keys = List.copyOf(keys);
    }
}
