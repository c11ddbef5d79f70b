/// Tests of the page of a provisioned product.
@NullMarked
package dev.catalogdesk.ui.provisioned.page;

import org.jspecify.annotations.NullMarked;
