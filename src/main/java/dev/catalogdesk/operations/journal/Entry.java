package dev.catalogdesk.operations.journal;

import java.time.Instant;

/// A line of the journal.
///
/// @param number its place in the journal, counted from 1 through all files
/// @param at when it was written
/// @param fact what it says
public record Entry(long number, Instant at, Fact fact) {
}
