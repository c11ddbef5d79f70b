/// The operations of the simulated CloudFormation, over the AWS Query protocol: each call becomes an order or a
/// question to [dev.catalogdesk.demo.stacks], and what is told there is worded as AWS words it.
@NullMarked
package dev.catalogdesk.demo.cloudformation;

import org.jspecify.annotations.NullMarked;
