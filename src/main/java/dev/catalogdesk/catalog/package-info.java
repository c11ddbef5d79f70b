/// Service Catalog as the console sees it: `ServiceCatalog` in our own records, one implementation over the AWS
/// SDK, and one sealed family of failures that says what happened and whether trying again helps.
@NullMarked
package dev.catalogdesk.catalog;

import org.jspecify.annotations.NullMarked;
