/// What the simulated AWS holds at its start, and its time: catalogues read from files, who may call, the clock. A
/// scenario is data only; the state that grows out of it lives in the other demo packages.
@NullMarked
package dev.catalogdesk.demo.scenario;

import org.jspecify.annotations.NullMarked;
