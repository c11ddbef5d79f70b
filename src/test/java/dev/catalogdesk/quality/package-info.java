/// Checks of the sources themselves: texts, styles and documentation.
@NullMarked
package dev.catalogdesk.quality;

import org.jspecify.annotations.NullMarked;
