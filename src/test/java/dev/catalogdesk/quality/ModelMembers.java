package dev.catalogdesk.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Members of requests and responses by AWS's model of the service, down to single values: such as
/// `DescribeRecord response RecordDetail.RecordErrors[].Code`. Lists are marked by `[]`; maps have a `key` and a
/// `value`.
final class ModelMembers {
    private final JsonNode shapes;
    private final List<String> found = new ArrayList<>();

    private ModelMembers(JsonNode shapes) {
        this.shapes = shapes;
    }

    /// Lists them.
    ///
    /// @param model the model in botocore's form
    /// @param operations names of the operations
    /// @throws IllegalArgumentException for an operation that the model does not have
    static List<String> of(JsonNode model, Collection<String> operations) {
        ModelMembers members = new ModelMembers(model.path("shapes"));
        for (String operation : operations) {
            JsonNode node = model.path("operations").path(operation);
            if (node.isMissingNode()) {
                throw new IllegalArgumentException("The model has no operation " + operation + ".");
            }
            members.walk(node.path("input"), operation + " request ", Set.of());
            members.walk(node.path("output"), operation + " response ", Set.of());
        }
        return members.found;
    }

    private void walk(JsonNode use, String path, Set<String> within) {
        if (use.isMissingNode()) {
            return;
        }
        String name = use.path("shape").asText();
        if (within.contains(name)) {
            found.add(path);
            return;
        }
        JsonNode shape = shapes.path(name);
        Set<String> inside = new HashSet<>(within);
        inside.add(name);
        switch (shape.path("type").asText()) {
            case "structure" -> structure(shape, path, inside);
            case "list" -> walk(shape.path("member"), path + "[]", inside);
            case "map" -> {
                walk(shape.path("key"), path + ".key", inside);
                walk(shape.path("value"), path + ".value", inside);
            }
            default -> found.add(path);
        }
    }

    private void structure(JsonNode shape, String path, Set<String> inside) {
        String start = path.endsWith(" ") ? path : path + ".";
        for (Map.Entry<String, JsonNode> member : shape.path("members").properties()) {
            walk(member.getValue(), start + member.getKey(), inside);
        }
    }
}
