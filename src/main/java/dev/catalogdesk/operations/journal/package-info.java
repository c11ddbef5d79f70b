/// The journal of all that changes something in AWS: on disk before the call leaves, so that nothing is lost when the
/// program is killed in between. Knows files and facts, nothing of AWS's calls or of how operations go on.
@NullMarked
package dev.catalogdesk.operations.journal;

import org.jspecify.annotations.NullMarked;
