/// Tests of the simulated AWS.
@NullMarked
package dev.catalogdesk.demo;

import org.jspecify.annotations.NullMarked;
