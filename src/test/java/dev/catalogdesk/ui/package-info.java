/// Tests of the program as a whole.
@NullMarked
package dev.catalogdesk.ui;

import org.jspecify.annotations.NullMarked;
