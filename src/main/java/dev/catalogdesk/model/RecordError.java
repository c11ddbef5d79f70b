package dev.catalogdesk.model;

/// Why a record failed.
///
/// @param code AWS's code; may be empty
/// @param description AWS's words
public record RecordError(String code, String description) {
}
