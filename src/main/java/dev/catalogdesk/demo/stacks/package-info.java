/// Stacks and change sets behind two interfaces. An order becomes a course of steps, and what a stack is at any time
/// follows from it. What only the real CloudFormation could know gets a believable value.
@NullMarked
package dev.catalogdesk.demo.stacks;

import org.jspecify.annotations.NullMarked;
