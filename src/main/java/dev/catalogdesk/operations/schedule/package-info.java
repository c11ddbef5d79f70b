/// When operations do something: time and background threads, and how long to wait between two questions to AWS.
@NullMarked
package dev.catalogdesk.operations.schedule;

import org.jspecify.annotations.NullMarked;
