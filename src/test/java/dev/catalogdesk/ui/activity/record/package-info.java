/// Tests of the activity screens.
@NullMarked
package dev.catalogdesk.ui.activity.record;

import org.jspecify.annotations.NullMarked;
