/// Choosing a connection and a region, and what stands in the window when a session does not work.
@NullMarked
package dev.catalogdesk.ui.connection;

import org.jspecify.annotations.NullMarked;
