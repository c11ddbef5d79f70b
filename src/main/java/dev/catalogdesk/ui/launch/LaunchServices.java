package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.Origin;
import dev.catalogdesk.stacks.Stacks;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.MutationGuard;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.function.Supplier;

/// What a launch works with, for one connection and region.
///
/// @param origin the connection that launches are sent by
/// @param stacks tells ids of resources in stacks
/// @param operations sends the launch and watches it
/// @param executor where calls run
/// @param location connection, account and region as the window shows them
/// @param cliTarget tells where the AWS CLI would have to send the launch; may block
/// @param guard asks before a launch is sent
/// @param memory what is remembered about launches
/// @param tokens makes idempotency tokens, each time another one
/// @param messages the texts
public record LaunchServices(
        Origin origin,
        Stacks stacks,
        Operations operations,
        TaskExecutor executor,
        Location location,
        Supplier<CliTarget> cliTarget,
        MutationGuard guard,
        LaunchMemory memory,
        Supplier<String> tokens,
        Messages messages) {
    /// The service.
    ///
    /// @return it, on the connection that launches are sent by
    public ServiceCatalog catalog() {
        return origin.catalog();
    }
}
