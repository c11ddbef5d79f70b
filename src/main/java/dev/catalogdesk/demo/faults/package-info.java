/// What shall go wrong, asked for by a file, over HTTP, or by code: refusals, broken connections, late answers. Knows
/// neither protocols nor the catalogue.
@NullMarked
package dev.catalogdesk.demo.faults;

import org.jspecify.annotations.NullMarked;
