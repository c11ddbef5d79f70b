package dev.catalogdesk.model;

import java.util.List;
import java.util.Optional;

/// What a parameter's value must satisfy. The service sends bounds as strings and so they stay: a bound that is no
/// number must not break the form.
///
/// @param allowedValues the only values allowed; empty for no limit
/// @param allowedPattern expression the entire value must match
/// @param constraintDescription what to say when a value does not fit
/// @param minLength least number of characters
/// @param maxLength greatest number of characters
/// @param minValue least number
/// @param maxValue greatest number
public record ParameterConstraints(
        List<String> allowedValues,
        Optional<String> allowedPattern,
        Optional<String> constraintDescription,
        Optional<String> minLength,
        Optional<String> maxLength,
        Optional<String> minValue,
        Optional<String> maxValue) {
    /// Copies the collections.
    public ParameterConstraints {
        allowedValues = List.copyOf(allowedValues);
    }

    /// No limits.
    ///
    /// @return constraints that allow everything
    public static ParameterConstraints none() {
        return new ParameterConstraints(List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());
    }
}
