package dev.catalogdesk.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the tool says of a resource.
///
/// @param impact what becomes of it
/// @param changes by property or other part of its definition what the change means; `Other` for other parts
record ToolVerdict(String impact, Map<String, String> changes) {
    private static final String OTHER_PART = "Other";

    static ToolVerdict of(JsonNode verdict) {
        Map<String, String> changes = new LinkedHashMap<>();
        verdict.path("changes").properties().forEach(each -> changes.put(each.getKey(), each.getValue().asText()));
        return new ToolVerdict(verdict.path("impact").asText(), changes);
    }

    /// The properties that it finds changed.
    Set<String> properties() {
        return changes.keySet().stream().filter(part -> !OTHER_PART.equals(changes.get(part)))
            .collect(Collectors.toSet());
    }

    /// The other parts of the definition that it finds changed, such as `DependsOn`.
    Set<String> otherParts() {
        return changes.keySet().stream().filter(part -> OTHER_PART.equals(changes.get(part)))
            .collect(Collectors.toSet());
    }
}
