/// The simulated CloudFormation, as far as an import needs it.
@NullMarked
package dev.catalogdesk.demo.cloudformation;

import org.jspecify.annotations.NullMarked;
