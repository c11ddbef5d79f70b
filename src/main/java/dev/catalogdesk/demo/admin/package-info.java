/// The administrators' operations of the simulated Service Catalog, as far as a catalogue can be built from outside.
@NullMarked
package dev.catalogdesk.demo.admin;

import org.jspecify.annotations.NullMarked;
