/// CloudFormation beside Service Catalog: what stacks in the account tell that the service does not. Nothing the
/// console does needs it: a caller without these permissions only sees less.
@NullMarked
package dev.catalogdesk.stacks;

import org.jspecify.annotations.NullMarked;
