/// The settings screen, and what makes the window follow the settings.
@NullMarked
package dev.catalogdesk.ui.settings;

import org.jspecify.annotations.NullMarked;
