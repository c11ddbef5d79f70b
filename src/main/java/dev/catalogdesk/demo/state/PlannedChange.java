package dev.catalogdesk.demo.state;

import java.util.List;

/// What a plan would change in one resource, in the words of Service Catalog (`ResourceChange` of
/// DescribeProvisionedProductPlan).
///
/// @param action `ADD`, `MODIFY` or `REMOVE`
/// @param logicalId name of the resource in the template
/// @param physicalId its physical id; empty where there is none yet
/// @param type its type
/// @param replacement `TRUE`, `FALSE` or `CONDITIONAL`; empty where it is not modified
/// @param scope what changes: `PROPERTIES`, `TAGS` and so on
/// @param details each single change
public record PlannedChange(
        String action,
        String logicalId,
        String physicalId,
        String type,
        String replacement,
        List<String> scope,
        List<Detail> details) {
    /// Copies the collections.
    public PlannedChange {
        scope = List.copyOf(scope);
        details = List.copyOf(details);
    }

    /// One change of a resource.
    ///
    /// @param attribute `PROPERTIES`, `TAGS` and so on
    /// @param name name of the property; empty for other attributes
    /// @param requiresRecreation `NEVER`, `CONDITIONALLY` or `ALWAYS`
    /// @param evaluation `STATIC` or `DYNAMIC`
    /// @param causingEntity what causes it, such as the name of a parameter; may be empty
    public record Detail(
            String attribute, String name, String requiresRecreation, String evaluation, String causingEntity) {
    }
}
