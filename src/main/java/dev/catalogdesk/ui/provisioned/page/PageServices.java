package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.stacks.StackActivity;
import dev.catalogdesk.stacks.StackContents;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.record.RecordPlace;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.function.Supplier;

/// Whom the page of a provisioned product asks, for one connection and region.
///
/// @param catalog the service
/// @param stacks what CloudFormation does in the same place
/// @param contents what its stacks consist of
/// @param operations tell what this program changes
/// @param place where that is, as far as it is known by now
/// @param gate decides whether anything may be changed at all
/// @param executor where calls run and time passes
/// @param messages the texts
public record PageServices(
        ServiceCatalog catalog, StackActivity stacks, StackContents contents, Operations operations,
        Supplier<RecordPlace> place, MutationGate gate, TaskExecutor executor, Messages messages) {
}
