package dev.catalogdesk.ui.launch;

import java.util.List;

/// Fields that belong together.
///
/// @param title the group's heading; empty where the form has no groups
/// @param fields its fields
public record ParameterSection(String title, List<ParameterField> fields) {
    /// Copies the collections.
    public ParameterSection {
        fields = List.copyOf(fields);
    }
}
