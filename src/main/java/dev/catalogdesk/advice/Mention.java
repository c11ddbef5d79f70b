package dev.catalogdesk.advice;

/// A word in an error text that names something, with its place, so that a view can point it out.
///
/// @param kind what it names
/// @param value the word as it stands in the text
/// @param start where it begins in [ErrorHeadline#raw]
/// @param end where it ends there, exclusive
public record Mention(MentionKind kind, String value, int start, int end) {
}
