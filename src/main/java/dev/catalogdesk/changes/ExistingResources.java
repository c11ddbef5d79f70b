package dev.catalogdesk.changes;

import java.util.Map;
import java.util.Optional;

/// What is known of the resources of a stack as they are, such as CloudFormation's list of them tells.
///
/// @param physicalIds physical id by logical id, which is what `Ref` gives
/// @param attributes what `Fn::GetAtt` gives, by logical id and attribute; an attribute that is called like a property
///     need not be here, its value is taken from the template
public record ExistingResources(Map<String, String> physicalIds, Map<String, Map<String, String>> attributes) {
    /// Copies the collections.
    public ExistingResources {
        physicalIds = Map.copyOf(physicalIds);
        attributes = Map.copyOf(attributes);
    }

    /// Nothing known.
    ///
    /// @return no resources
    public static ExistingResources unknown() {
        return new ExistingResources(Map.of(), Map.of());
    }

    /// The physical id of a resource.
    ///
    /// @param logicalId the resource
    /// @return its physical id, if it is known
    public Optional<String> physicalId(String logicalId) {
        return Optional.ofNullable(physicalIds.get(logicalId));
    }

    /// An attribute of a resource.
    ///
    /// @param logicalId the resource
    /// @param attribute the attribute
    /// @return its value, if it is known
    public Optional<String> attribute(String logicalId, String attribute) {
        return Optional.ofNullable(attributes.getOrDefault(logicalId, Map.of()).get(attribute));
    }
}
