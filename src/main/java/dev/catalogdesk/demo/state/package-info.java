/// The world of the simulated AWS while it runs: the catalogue as administrators keep it, what was launched from it,
/// records, plans and tokens, by region. Values are immutable and replaced under the region's lock; what something *is*
/// follows from them and the time, so that nothing has to be scheduled.
@NullMarked
package dev.catalogdesk.demo.state;

import org.jspecify.annotations.NullMarked;
