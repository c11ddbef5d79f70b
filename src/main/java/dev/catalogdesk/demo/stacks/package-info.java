/// Stacks as plain state behind one interface: an ARN, a status on the clock, a template, parameters, tags. What only
/// the real CloudFormation could know gets a believable value.
@NullMarked
package dev.catalogdesk.demo.stacks;

import org.jspecify.annotations.NullMarked;
