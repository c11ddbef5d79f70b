/// The protocols: HTTP, AWS JSON and AWS Query, read from and checked against AWS's own service models. Knows nothing
/// of what an operation does; an operation is one [dev.catalogdesk.demo.wire.Operation] above it.
@NullMarked
package dev.catalogdesk.demo.wire;

import org.jspecify.annotations.NullMarked;
