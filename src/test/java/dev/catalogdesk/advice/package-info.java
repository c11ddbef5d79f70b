/// Advice, tested on texts that AWS really gave.
@NullMarked
package dev.catalogdesk.advice;

import org.jspecify.annotations.NullMarked;
