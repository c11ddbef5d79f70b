/// What an operator must know of a set of changes before saying yes to it: how grave each change is, which data it
/// takes away, what causes it, and who says so. Made of what is computed here as well as of AWS's own answers.
///
/// `ChangeSummary` is the entrance. Pure, any thread.
@NullMarked
package dev.catalogdesk.changes.review;

import org.jspecify.annotations.NullMarked;
