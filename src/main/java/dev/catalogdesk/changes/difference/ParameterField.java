package dev.catalogdesk.changes.difference;

/// What of a parameter may differ.
public enum ParameterField {
    /// The value that it has.
    VALUE,

    /// Its type.
    TYPE,

    /// The value that it takes when none is given.
    DEFAULT,

    /// The only values that it may have, a line each.
    ALLOWED_VALUES,

    /// The expression that its value must match.
    ALLOWED_PATTERN,

    /// The least number of characters.
    MIN_LENGTH,

    /// The greatest number of characters.
    MAX_LENGTH,

    /// The least number.
    MIN_VALUE,

    /// The greatest number.
    MAX_VALUE,

    /// What is said when a value does not fit.
    CONSTRAINT_DESCRIPTION,

    /// Whether its value is secret: `true` or `false`.
    NO_ECHO,

    /// What it is for.
    DESCRIPTION;

    /// Whether a value that fitted before may not fit any more.
    ///
    /// @return true for the type and the bounds of the value
    public boolean isConstraint() {
        return this == TYPE || (compareTo(ALLOWED_VALUES) >= 0 && compareTo(MAX_VALUE) <= 0);
    }
}
