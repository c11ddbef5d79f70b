/// Catalog Desk, a desktop console for AWS Service Catalog.
@NullMarked
package dev.catalogdesk;

import org.jspecify.annotations.NullMarked;
