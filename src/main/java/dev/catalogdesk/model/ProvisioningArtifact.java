package dev.catalogdesk.model;

import java.time.Instant;
import java.util.Optional;

/// A version of a product. Inactive versions are absent rather than marked.
///
/// @param id id beginning with `pa-`
/// @param name its name; neither required nor unique
/// @param description what it brings; may be empty
/// @param createdTime when it was published
/// @param guidance the administrator's advice
public record ProvisioningArtifact(
        String id,
        String name,
        String description,
        Optional<Instant> createdTime,
        OpenEnum<Guidance> guidance) {
}
