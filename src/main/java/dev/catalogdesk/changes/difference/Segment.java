package dev.catalogdesk.changes.difference;

/// A piece of a text in its two versions. A mark that stands on both sides says nothing on whether the values behind it
/// are equal.
///
/// @param kind on which side it stands
/// @param content what it is
/// @param text its text; never empty
public record Segment(SegmentKind kind, SegmentContent content, String text) {
}
