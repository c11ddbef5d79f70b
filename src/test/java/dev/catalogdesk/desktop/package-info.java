@NullMarked
package dev.catalogdesk.desktop;

import org.jspecify.annotations.NullMarked;
