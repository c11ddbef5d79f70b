/// Tests of the shared parts, and the gallery that shows them all at once.
@NullMarked
package dev.catalogdesk.ui.component;

import org.jspecify.annotations.NullMarked;
