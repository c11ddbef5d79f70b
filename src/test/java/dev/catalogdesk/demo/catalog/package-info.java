/// Tests of the simulated AWS.
@NullMarked
package dev.catalogdesk.demo.catalog;

import org.jspecify.annotations.NullMarked;
