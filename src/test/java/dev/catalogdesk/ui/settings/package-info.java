/// Tests of the settings screen.
@NullMarked
package dev.catalogdesk.ui.settings;

import org.jspecify.annotations.NullMarked;
