/// The simulated Security Token Service: who calls.
@NullMarked
package dev.catalogdesk.demo.sts;

import org.jspecify.annotations.NullMarked;
