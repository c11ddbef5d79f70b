package dev.catalogdesk.model;

/// A constraint as end users see it.
///
/// @param type its kind
/// @param description the administrator's words; may be empty
public record ConstraintSummary(OpenEnum<ConstraintType> type, String description) {
}
