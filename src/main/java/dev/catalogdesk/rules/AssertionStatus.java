package dev.catalogdesk.rules;

/// How an assertion stands to the values, the most pressing first.
public enum AssertionStatus {
    /// It does not hold: the launch would fail.
    VIOLATED,
    /// Values that it needs are missing.
    OPEN,
    /// All values are there, but only AWS can judge them, at the launch.
    CHECKED_BY_AWS,
    /// It holds.
    SATISFIED,
    /// The rule's condition is false.
    NOT_APPLICABLE
}
