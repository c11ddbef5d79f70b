/// The page of one provisioned product: how it stands, what was asked of it and what runs, and all that AWS knows of
/// it. Each part is asked for when it is first looked at, and fails alone.
@NullMarked
package dev.catalogdesk.ui.provisioned.page;

import org.jspecify.annotations.NullMarked;
