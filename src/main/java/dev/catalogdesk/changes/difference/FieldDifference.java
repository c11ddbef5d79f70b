package dev.catalogdesk.changes.difference;

import dev.catalogdesk.template.Resolved;
import java.util.Optional;

/// In what one field of a parameter differs. Secrets are hidden.
///
/// @param field the field
/// @param before what it was; nothing if it was not there
/// @param after what it is; nothing if it is not there
public record FieldDifference(ParameterField field, Optional<String> before, Optional<String> after) {
    /// The difference.
    ///
    /// @return pieces of text
    public TextDifference difference() {
        return TextDifference.ofTexts(before.orElse(""), after.orElse(""));
    }

    /// The same for a parameter that is secret.
    FieldDifference hidden() {
        return field == ParameterField.VALUE || field == ParameterField.DEFAULT
            ? new FieldDifference(field, before.map(_ -> Resolved.HIDDEN), after.map(_ -> Resolved.HIDDEN)) : this;
    }
}
