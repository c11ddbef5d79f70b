package dev.catalogdesk.changes;

/// What makes a value change besides its own text.
///
/// @param source by which kind of reference
/// @param entity the parameter, resource or attribute
record Cause(ChangeSource source, String entity) {
}
