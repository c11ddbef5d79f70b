/// The simulated Service Catalog: state of a region, what the operations answer, how records run on the clock.
@NullMarked
package dev.catalogdesk.demo.catalog;

import org.jspecify.annotations.NullMarked;
