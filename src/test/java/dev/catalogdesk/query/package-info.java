/// The filter of provisioned products.
@NullMarked
package dev.catalogdesk.query;

import org.jspecify.annotations.NullMarked;
