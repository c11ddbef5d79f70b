/// Tests of what the domain compares by itself.
@NullMarked
package dev.catalogdesk.model;

import org.jspecify.annotations.NullMarked;
