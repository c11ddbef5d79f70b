package dev.catalogdesk.model;

/// A record with one page of its outputs (DescribeRecord).
///
/// @param detail the record
/// @param outputs outputs, 20 a page
public record RecordPage(RecordDetail detail, Page<RecordOutput> outputs) {
}
