/// What the simulated AWS holds at its start, and how it behaves: seed catalogues read from files, the clock,
/// faults. A scenario is data only; the state that grows out of it lives in the other demo packages.
@NullMarked
package dev.catalogdesk.demo.scenario;

import org.jspecify.annotations.NullMarked;
