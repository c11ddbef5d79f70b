/// Advice, tested on texts that AWS really gave.
@NullMarked
package dev.catalogdesk.rules;

import org.jspecify.annotations.NullMarked;
