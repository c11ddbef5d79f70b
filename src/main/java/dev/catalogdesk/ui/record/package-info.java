/// The page of a record: one request made to a provisioned product, with all that the service knows of it; and what
/// other pages show of records in the same way.
@NullMarked
package dev.catalogdesk.ui.record;

import org.jspecify.annotations.NullMarked;
