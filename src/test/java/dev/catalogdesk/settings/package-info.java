/// Tests of the settings, with time moved by hand.
@NullMarked
package dev.catalogdesk.settings;

import org.jspecify.annotations.NullMarked;
