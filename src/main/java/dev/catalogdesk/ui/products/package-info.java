/// The product browser: what can be launched, found through the service's own search, and the page of a product
/// with its versions, launch paths compared, and what a launch asks for.
@NullMarked
package dev.catalogdesk.ui.products;

import org.jspecify.annotations.NullMarked;
