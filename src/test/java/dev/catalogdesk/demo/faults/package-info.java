/// Tests of faults.
@NullMarked
package dev.catalogdesk.demo.faults;

import org.jspecify.annotations.NullMarked;
