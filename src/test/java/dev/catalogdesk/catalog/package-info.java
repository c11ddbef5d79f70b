/// Tests of the catalogue's mapping and failures, over the wire on loopback.
@NullMarked
package dev.catalogdesk.catalog;

import org.jspecify.annotations.NullMarked;
