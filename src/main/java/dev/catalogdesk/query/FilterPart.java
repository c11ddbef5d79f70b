package dev.catalogdesk.query;

/// A term with its place in the line.
///
/// @param start index of its first character, that of a `!` before it included
/// @param end index after its last
/// @param text what stands there
/// @param term what it means
public record FilterPart(int start, int end, String text, FilterTerm term) {
}
