@NullMarked
package dev.catalogdesk.starts;

import org.jspecify.annotations.NullMarked;
