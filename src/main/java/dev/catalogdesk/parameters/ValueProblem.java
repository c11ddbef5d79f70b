package dev.catalogdesk.parameters;

import dev.catalogdesk.model.MessageKey;
import java.util.List;
import java.util.Optional;

/// Why a value does not fit, and what might have been meant. The sentence never holds the value, which may be secret;
/// for a secret there are no marks and no suggestion either.
///
/// @param kind what is wrong
/// @param sentence what to say
/// @param author the template author's own sentence (ConstraintDescription), to be said in the first place
/// @param item number of the wrong item in a list, from 1; 0 where the value is no list or wrong as a whole
/// @param offending the characters that are wrong, by their places in the whole value
/// @param suggestion a whole value that fits
public record ValueProblem(
        Kind kind,
        MessageKey sentence,
        Optional<String> author,
        int item,
        List<AllowedPattern.Span> offending,
        Optional<String> suggestion) {
    /// Copies the places.
    public ValueProblem {
        offending = List.copyOf(offending);
    }

    /// What is wrong.
    public enum Kind {
        /// There is no value, and no default.
        MISSING,

        /// None of the allowed values.
        NOT_ALLOWED,

        /// No number.
        NO_NUMBER,

        /// Below the least or above the greatest number.
        OUT_OF_RANGE,

        /// Too few or too many characters.
        LENGTH,

        /// The pattern does not match all of it.
        PATTERN,

        /// Not written as values of its type are.
        FORMAT,

        /// An item of a list is empty.
        EMPTY_ITEM,

        /// More than the service takes.
        TOO_LONG
    }
}
