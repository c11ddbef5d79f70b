package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Something that had been launched before the scenario began.
///
/// @param id id beginning with `pp-`
/// @param name its name, unique in the region
/// @param productId the product
/// @param versionId the version; it may be one that is not offered any more
/// @param pathId the launch path
/// @param status its state
/// @param statusMessage AWS's words about the state; may be empty
/// @param createdTime when it was launched
/// @param updatedTime when its last record ended or, where it is under change, began
/// @param launchedBy ARN of who launched it
/// @param parameters values it was launched with, by key
/// @param tags its tags, without those that AWS adds itself
public record SeededProvisionedProduct(
        String id,
        String name,
        String productId,
        String versionId,
        String pathId,
        ProvisionedProductStatus status,
        String statusMessage,
        Instant createdTime,
        Instant updatedTime,
        String launchedBy,
        Map<String, String> parameters,
        List<Tag> tags) {
    /// Copies the collections.
    public SeededProvisionedProduct {
        parameters = Map.copyOf(parameters);
        tags = List.copyOf(tags);
    }
}
