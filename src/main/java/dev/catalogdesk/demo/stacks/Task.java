package dev.catalogdesk.demo.stacks;

import java.time.Duration;
import java.util.Set;

/// Something to be done with one resource.
///
/// @param id the resource
/// @param needs what must be done before; ids that are no tasks are done already
/// @param takes how long it takes
record Task(String id, Set<String> needs, Duration takes) {
}
