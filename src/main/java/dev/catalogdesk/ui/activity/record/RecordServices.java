package dev.catalogdesk.ui.activity.record;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.stacks.StackActivity;
import java.util.function.Supplier;

/// Whom the page of a record asks, for one connection and region.
///
/// @param catalog the service
/// @param stacks what CloudFormation does in the same place
/// @param account the account's digits; empty while unknown
/// @param operations tell how records go that this program watches
public record RecordServices(
        ServiceCatalog catalog, StackActivity stacks, Supplier<String> account, Operations operations) {
}
