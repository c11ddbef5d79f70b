package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Cuts a service model down to some operations and the shapes that they use. Documentation is left out.
final class ModelTrimmer {
    private static final Set<String> LEFT_OUT = Set.of("documentation", "documentationUrl", "endpoint", "examples");
    private final JsonNode full;
    private final Set<String> shapes = new TreeSet<>();

    ModelTrimmer(JsonNode full) {
        this.full = full;
    }

    ObjectNode trim(Collection<String> operations) {
        ObjectNode trimmed = JsonNodeFactory.instance.objectNode();
        trimmed.set("metadata", full.path("metadata"));
        ObjectNode kept = trimmed.putObject("operations");
        for (String name : new TreeSet<>(operations)) {
            JsonNode operation = full.path("operations").path(name);
            if (operation.isMissingNode()) {
                throw new IllegalArgumentException("The full model has no operation " + name + ".");
            }
            kept.set(name, plain(operation));
            collect(operation.path("input").path("shape").asText(""));
            collect(operation.path("output").path("shape").asText(""));
            operation.path("errors").forEach(error -> collect(error.path("shape").asText("")));
        }
        ObjectNode keptShapes = trimmed.putObject("shapes");
        shapes.forEach(name -> keptShapes.set(name, plain(full.path("shapes").path(name))));
        return trimmed;
    }

    private void collect(String name) {
        if (name.isEmpty() || !shapes.add(name)) {
            return;
        }
        JsonNode shape = full.path("shapes").path(name);
        shape.path("members").forEach(member -> collect(member.path("shape").asText("")));
        List.of("member", "key", "value").forEach(part -> collect(shape.path(part).path("shape").asText("")));
    }

    private static JsonNode plain(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            boolean members = each.getKey().equals("members");
            if (members) {
                ObjectNode inner = copy.putObject("members");
                each.getValue().properties().forEach(member -> inner.set(member.getKey(), plain(member.getValue())));
            } else if (!LEFT_OUT.contains(each.getKey())) {
                copy.set(each.getKey(), plain(each.getValue()));
            }
        }
        return copy;
    }
}
