/// Tests of the window's frame.
@NullMarked
package dev.catalogdesk.ui.shell;

import org.jspecify.annotations.NullMarked;
