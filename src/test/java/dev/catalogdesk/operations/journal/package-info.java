/// The journal on disks that break.
@NullMarked
package dev.catalogdesk.operations.journal;

import org.jspecify.annotations.NullMarked;
