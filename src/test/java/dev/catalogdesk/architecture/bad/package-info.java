/// Classes that each break rules of the architecture on purpose, to show that the rules can fail.
@NullMarked
package dev.catalogdesk.architecture.bad;

import org.jspecify.annotations.NullMarked;
