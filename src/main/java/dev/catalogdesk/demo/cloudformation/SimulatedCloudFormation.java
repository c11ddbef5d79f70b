package dev.catalogdesk.demo.cloudformation;

import dev.catalogdesk.demo.admin.TemplateAddress;
import dev.catalogdesk.demo.catalog.Mishaps;
import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import dev.catalogdesk.demo.wire.ServiceModel;
import dev.catalogdesk.demo.wire.SimulatedService;
import java.util.HashMap;
import java.util.Map;

/// The simulated CloudFormation: which class answers which operation.
public final class SimulatedCloudFormation {
    private SimulatedCloudFormation() {
    }

    /// Makes the service.
    ///
    /// @param world what there is
    /// @param stacks the stacks beside it
    /// @return the service, to be put on the wire
    public static SimulatedService create(World world, StackWorld stacks) {
        StackRegions regions = new StackRegions(world, stacks, new Mishaps(world));
        TemplateInput templates = new TemplateInput(new TemplateAddress(world));
        Paging paging = Paging.ofCloudFormation();
        Map<String, Operation> operations = new HashMap<>();
        new StackOperations(regions, templates).register(operations);
        new StackListing(regions, paging).register(operations);
        new EventOperations(regions, paging).register(operations);
        new ResourceOperations(regions, paging).register(operations);
        new TemplateOperations(regions, templates).register(operations);
        new ChangeSetOperations(regions, templates).register(operations);
        new ChangeSetListing(regions, paging).register(operations);
        new ExportOperations(regions, paging).register(operations);
        return new SimulatedService(ServiceModel.load("cloudformation"), operations);
    }
}
