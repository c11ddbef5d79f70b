package dev.catalogdesk.demo.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// What one region holds at a moment, to be kept in a file.
///
/// @param catalogue the catalogue as administrators keep it
/// @param provisioned provisioned products with their records, in the order in which they were launched
/// @param plans plans by id
/// @param templates templates of versions that are in the catalogue no more, by id of the version
/// @param tokens tokens that were used
/// @param stacks the stacks, as their package writes them
public record RegionSnapshot(
        CatalogueData catalogue,
        List<ProvisionedEntry> provisioned,
        Table<PlanEntry> plans,
        Map<String, String> templates,
        Map<String, UsedToken> tokens,
        JsonNode stacks) {
    /// Copies the collections.
    public RegionSnapshot {
        provisioned = List.copyOf(provisioned);
        templates = Map.copyOf(templates);
        tokens = Map.copyOf(tokens);
    }
}
