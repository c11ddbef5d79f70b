/// The launch wizard: version and path, name, parameters, tags, review, and the sending with all that may go wrong.
@NullMarked
package dev.catalogdesk.ui.launch;

import org.jspecify.annotations.NullMarked;
