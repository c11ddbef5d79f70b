package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.scenario.Callers;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.ServiceModel;
import dev.catalogdesk.demo.wire.SimulatedService;
import java.util.HashMap;
import java.util.Map;

/// The simulated Service Catalog: which class answers which operation.
public final class SimulatedServiceCatalog {
    private SimulatedServiceCatalog() {
    }

    /// Makes the service.
    ///
    /// @param state what it knows
    /// @param callers who may call
    /// @return the service, to be put on the wire
    public static SimulatedService create(CatalogState state, Callers callers) {
        ProductOperations products = new ProductOperations(state);
        PathOperations paths = new PathOperations(state);
        ProvisionedOperations provisioned = new ProvisionedOperations(state, callers);
        Map<String, Operation> operations = new HashMap<>();
        operations.put("SearchProducts", products::search);
        operations.put("DescribeProduct", products::describe);
        operations.put("DescribeProductView", products::describeView);
        operations.put("ListLaunchPaths", paths::list);
        operations.put("DescribeProvisioningParameters", paths::describeParameters);
        operations.put("ProvisionProduct", new LaunchOperation(state, callers)::provision);
        operations.put("ListStackInstancesForProvisionedProduct", new StackInstanceOperations(state)::list);
        operations.put("DescribeRecord", new RecordOperations(state)::describe);
        operations.put("DescribeProvisionedProduct", provisioned::describe);
        operations.put("SearchProvisionedProducts", provisioned::search);
        return new SimulatedService(ServiceModel.load("servicecatalog"), operations);
    }
}
