/// The command line: what it takes, the commands that need no window, and where the log goes.
@NullMarked
package dev.catalogdesk.cli;

import org.jspecify.annotations.NullMarked;
