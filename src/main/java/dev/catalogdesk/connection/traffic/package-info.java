/// Politeness towards AWS: calls paced, counted, and held back while AWS cannot be reached, for all windows together.
@NullMarked
package dev.catalogdesk.connection.traffic;

import org.jspecify.annotations.NullMarked;
