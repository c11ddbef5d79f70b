package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.stacks.Stacks;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.function.Supplier;

/// What a launch works with, for one connection and region.
///
/// @param catalog the service
/// @param stacks tells ids of resources in stacks
/// @param operations sends the launch and watches it
/// @param executor where calls run
/// @param location connection, account and region as the window shows them
/// @param accountNow tells whose account the credentials belong to at the moment of sending; may block and throw a
///     `CatalogException`
/// @param cliTarget tells where the AWS CLI would have to send the launch; may block
/// @param memory what is remembered about launches
/// @param tokens makes idempotency tokens, each time another one
/// @param messages the texts
public record LaunchServices(
        ServiceCatalog catalog,
        Stacks stacks,
        Operations operations,
        TaskExecutor executor,
        Location location,
        Supplier<String> accountNow,
        Supplier<CliTarget> cliTarget,
        LaunchMemory memory,
        Supplier<String> tokens,
        Messages messages) {
}
