package dev.catalogdesk.demo.wire;

import java.util.Map;

/// A service: its model and those of its operations that are simulated.
///
/// @param model AWS's model
/// @param operations operations by name
public record SimulatedService(ServiceModel model, Map<String, Operation> operations) {
    /// Checks that the model knows the operations.
    public SimulatedService {
        operations = Map.copyOf(operations);
        operations.keySet().forEach(model::operation);
    }
}
