@NullMarked
package dev.catalogdesk.privacy;

import org.jspecify.annotations.NullMarked;
