/// Tests of the product browser.
@NullMarked
package dev.catalogdesk.ui.products;

import org.jspecify.annotations.NullMarked;
