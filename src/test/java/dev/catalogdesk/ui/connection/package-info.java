/// Tests of choosing connections and regions.
@NullMarked
package dev.catalogdesk.ui.connection;

import org.jspecify.annotations.NullMarked;
