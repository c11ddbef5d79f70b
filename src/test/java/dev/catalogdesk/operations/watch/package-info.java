/// Operations under a clock moved by hand.
@NullMarked
package dev.catalogdesk.operations.watch;

import org.jspecify.annotations.NullMarked;
