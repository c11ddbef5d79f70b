/// Operations under a clock moved by hand.
@NullMarked
package dev.catalogdesk.operations;

import org.jspecify.annotations.NullMarked;
