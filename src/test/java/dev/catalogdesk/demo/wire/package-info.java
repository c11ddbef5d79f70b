/// Tests of the simulated AWS.
@NullMarked
package dev.catalogdesk.demo.wire;

import org.jspecify.annotations.NullMarked;
