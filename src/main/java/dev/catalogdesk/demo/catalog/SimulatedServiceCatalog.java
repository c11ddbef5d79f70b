package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.scenario.Callers;
import dev.catalogdesk.demo.wire.ServiceModel;
import dev.catalogdesk.demo.wire.SimulatedService;
import java.util.Map;

/// The simulated Service Catalog.
public final class SimulatedServiceCatalog {
    private SimulatedServiceCatalog() {
    }

    /// Makes the service.
    ///
    /// @param state what it knows
    /// @param callers who may call
    /// @return the service, to be put on the wire
    public static SimulatedService create(CatalogState state, Callers callers) {
        return new SimulatedService(ServiceModel.load("servicecatalog"), Map.of());
    }
}
