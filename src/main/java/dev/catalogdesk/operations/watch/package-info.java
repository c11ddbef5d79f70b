/// Watches records to their end, politely: those of one account and region together, by one search a round, each
/// record by itself only when something moved.
@NullMarked
package dev.catalogdesk.operations.watch;

import org.jspecify.annotations.NullMarked;
