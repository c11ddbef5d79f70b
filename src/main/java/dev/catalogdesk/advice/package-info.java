/// Error texts of AWS in plain words, with cause and next step.
@NullMarked
package dev.catalogdesk.advice;

import org.jspecify.annotations.NullMarked;
