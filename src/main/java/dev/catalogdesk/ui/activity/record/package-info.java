/// The page of a record: one request made to a provisioned product, with all that the service knows of it.
@NullMarked
package dev.catalogdesk.ui.activity.record;

import org.jspecify.annotations.NullMarked;
