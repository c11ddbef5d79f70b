/// The look: theme, density, font, icons. Colours come from the tokens of AtlantaFX alone.
@NullMarked
package dev.catalogdesk.ui.theme;

import org.jspecify.annotations.NullMarked;
