/// Tests of the command line.
@NullMarked
package dev.catalogdesk.cli;

import org.jspecify.annotations.NullMarked;
