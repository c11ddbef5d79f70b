/// Marks in the code what departs from the rules of `docs/architecture.md`.
@NullMarked
package dev.catalogdesk.architecture;

import org.jspecify.annotations.NullMarked;
