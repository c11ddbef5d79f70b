package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The end users' side of the simulated Service Catalog: which class answers which operation.
public final class SimulatedServiceCatalog {
    private SimulatedServiceCatalog() {
    }

    /// Makes the operations.
    ///
    /// @param world what there is
    /// @param stacks the stacks beside it
    /// @param paging cuts lists into pages
    /// @param searchLag how far the index of SearchProvisionedProducts lags behind at speed 1
    /// @return operations by name
    public static Map<String, Operation> operations(
            World world, StackWorld stacks, Paging paging, Supplier<Duration> searchLag) {
        Engine engine = new Engine(stacks, new Mishaps(world));
        ProductOperations products = new ProductOperations(world, paging);
        PathOperations paths = new PathOperations(world, paging);
        ProvisionedOperations provisioned = new ProvisionedOperations(world, paging, engine);
        RecordOperations records = new RecordOperations(world, paging, engine);
        Map<String, Operation> operations = new HashMap<>();
        operations.put("SearchProducts", products::search);
        operations.put("DescribeProduct", products::describe);
        operations.put("DescribeProductView", products::describeView);
        operations.put("ListLaunchPaths", paths::list);
        operations.put("DescribeProvisioningParameters", paths::describeParameters);
        operations.put("ProvisionProduct", new LaunchOperation(world, engine)::provision);
        operations.put("UpdateProvisionedProduct", new UpdateOperation(world, engine)::update);
        operations.put("TerminateProvisionedProduct", new TerminateOperation(world, engine)::terminate);
        operations.put("DescribeProvisionedProduct", provisioned::describe);
        operations.put("ScanProvisionedProducts", provisioned::scan);
        operations.put("SearchProvisionedProducts", new SearchOperation(world, paging, searchLag)::search);
        operations.put("GetProvisionedProductOutputs", provisioned::outputs);
        operations.put("ListStackInstancesForProvisionedProduct",
            new StackInstanceOperations(world, paging)::list);
        PlanOperations plans = new PlanOperations(world, paging, engine);
        operations.put("CreateProvisionedProductPlan", plans::create);
        operations.put("ListProvisionedProductPlans", plans::list);
        operations.put("DescribeProvisionedProductPlan", plans::describe);
        operations.put("ExecuteProvisionedProductPlan", plans::execute);
        operations.put("DeleteProvisionedProductPlan", plans::delete);
        operations.put("ImportAsProvisionedProduct", new ImportOperation(world, engine)::take);
        operations.put("ExecuteProvisionedProductServiceAction", new ActionOperation(world, engine)::execute);
        operations.put("UpdateProvisionedProductProperties", new PropertiesOperation(world)::update);
        operations.put("DescribeRecord", records::describe);
        operations.put("ListRecordHistory", records::history);
        return operations;
    }
}
