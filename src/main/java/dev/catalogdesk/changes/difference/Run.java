package dev.catalogdesk.changes.difference;

/// A run of elements in two lists that are equal, or that have nothing in common.
///
/// @param equal whether they are equal
/// @param from where it begins before
/// @param to where it ends before
/// @param fromAfter where it begins after
/// @param toAfter where it ends after
record Run(boolean equal, int from, int to, int fromAfter, int toAfter) {
}
