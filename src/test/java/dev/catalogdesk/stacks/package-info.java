/// Tests of what is read from CloudFormation, through the SDK over the wire on loopback.
@NullMarked
package dev.catalogdesk.stacks;

import org.jspecify.annotations.NullMarked;
