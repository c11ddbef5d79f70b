/// Tests of the activity screens.
@NullMarked
package dev.catalogdesk.ui.activity;

import org.jspecify.annotations.NullMarked;
