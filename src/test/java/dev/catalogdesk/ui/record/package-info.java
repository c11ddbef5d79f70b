/// Tests of the activity screens.
@NullMarked
package dev.catalogdesk.ui.record;

import org.jspecify.annotations.NullMarked;
