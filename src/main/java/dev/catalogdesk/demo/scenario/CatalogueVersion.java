package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.Guidance;
import java.time.Instant;

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
public record CatalogueVersion(
        String id,
        String name,
        String description,
        Instant createdTime,
        Guidance guidance,
        boolean active,
        String template) {
}
