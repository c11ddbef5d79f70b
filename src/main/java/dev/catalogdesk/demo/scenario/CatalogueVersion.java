package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.Guidance;
import java.time.Instant;
import java.util.List;

/// A version of a product (a provisioning artifact).
///
/// @param id id beginning with `pa-`
/// @param name its name, such as `v3.2.0`
/// @param description what it brings
/// @param createdTime when it was published
/// @param guidance the administrator's advice
/// @param active whether end users see it at all
/// @param template the text of its template or, for a product that CloudFormation does not run, of its
///     description in the form that [dev.catalogdesk.template] explains; what a launch asks for is read from it
/// @param serviceActionIds ids of the service actions that what runs this version has
public record CatalogueVersion(
        String id,
        String name,
        String description,
        Instant createdTime,
        Guidance guidance,
        boolean active,
        String template,
        List<String> serviceActionIds) {
    /// Copies the collections.
    public CatalogueVersion {
        serviceActionIds = List.copyOf(serviceActionIds);
    }

    /// A version without service actions.
    ///
    /// @param id id beginning with `pa-`
    /// @param name its name
    /// @param description what it brings
    /// @param createdTime when it was published
    /// @param guidance the administrator's advice
    /// @param active whether end users see it at all
    /// @param template the text of its template
    public CatalogueVersion(
            String id,
            String name,
            String description,
            Instant createdTime,
            Guidance guidance,
            boolean active,
            String template) {
        this(id, name, description, createdTime, guidance, active, template, List.of());
    }
}
