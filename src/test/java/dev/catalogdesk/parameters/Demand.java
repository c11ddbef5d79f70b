package dev.catalogdesk.parameters;

/// What a template can demand of a parameter's value.
public enum Demand {
    /// A value, where there is no default.
    REQUIRED(ValueProblem.Kind.MISSING),

    /// One of some values.
    ALLOWED_VALUES(ValueProblem.Kind.NOT_ALLOWED),

    /// A match.
    ALLOWED_PATTERN(ValueProblem.Kind.PATTERN),

    /// A least number of characters.
    MIN_LENGTH(ValueProblem.Kind.LENGTH),

    /// A greatest number of characters.
    MAX_LENGTH(ValueProblem.Kind.LENGTH),

    /// A least number.
    MIN_VALUE(ValueProblem.Kind.OUT_OF_RANGE),

    /// A greatest number.
    MAX_VALUE(ValueProblem.Kind.OUT_OF_RANGE),

    /// The type Number.
    NUMBER(ValueProblem.Kind.NO_NUMBER),

    /// A type for ids or names in the account.
    FORMAT(ValueProblem.Kind.FORMAT);

    private final ValueProblem.Kind kind;

    Demand(ValueProblem.Kind kind) {
        this.kind = kind;
    }

    /// What a value is called that does not do it.
    ///
    /// @return the kind of the problem
    public ValueProblem.Kind kind() {
        return kind;
    }
}
