/// Error texts of AWS in plain words, with cause and next step. What is known of them stands in `error-texts.tsv`, the
/// words for it in the interface's texts under `advice.`. Pure: nothing here asks AWS.
@NullMarked
package dev.catalogdesk.advice;

import org.jspecify.annotations.NullMarked;
