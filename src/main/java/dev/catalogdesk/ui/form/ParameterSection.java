package dev.catalogdesk.ui.form;

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

    /// How many fields show a fault.
    ///
    /// @return 0 if none does
    public long faults() {
        return fields.stream().filter(field -> field.fault().get().isPresent()).count();
    }

    /// How many fields are fine, told or not.
    ///
    /// @return at most their number
    public long fine() {
        return fields.stream().filter(field -> field.fine().get()).count();
    }
}
