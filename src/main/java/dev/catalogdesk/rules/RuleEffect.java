package dev.catalogdesk.rules;

/// What other rules would make of an assertion.
public enum RuleEffect {
    /// It would be violated, and nothing like it is now.
    NEWLY_VIOLATED,
    /// It is violated, and would not be.
    NO_LONGER_VIOLATED,
    /// It comes, goes or stands differently, without being violated.
    OTHERWISE,
    /// It stands as it does now.
    SAME
}
