/// The rules of `docs/architecture.md`, as they are checked.
@NullMarked
package dev.catalogdesk.architecture;

import org.jspecify.annotations.NullMarked;
