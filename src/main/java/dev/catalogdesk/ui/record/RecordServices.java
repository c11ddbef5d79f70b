package dev.catalogdesk.ui.record;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.stacks.StackActivity;
import java.util.function.Supplier;

/// Whom the page of a record asks, for one connection and region.
///
/// @param catalog the service
/// @param stacks what CloudFormation does in the same place
/// @param place where that is, as far as it is known by now
/// @param operations tell how records go that this program watches
public record RecordServices(
        ServiceCatalog catalog, StackActivity stacks, Supplier<RecordPlace> place, Operations operations) {
}
