/// Tests of stacks as plain state.
@NullMarked
package dev.catalogdesk.demo.stacks;

import org.jspecify.annotations.NullMarked;
