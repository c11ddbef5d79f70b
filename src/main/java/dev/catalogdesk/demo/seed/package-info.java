/// Reads the YAML files that set up the simulated AWS, so that every mistake in them names file and line.
@NullMarked
package dev.catalogdesk.demo.seed;

import org.jspecify.annotations.NullMarked;
