package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/// Writes an output by the model. An output with a member that the model does not know is a mistake of ours and fails
/// loudly: nothing that AWS could not say leaves the simulation.
final class JsonOutput {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final ServiceModel model;

    JsonOutput(ServiceModel model) {
        this.model = model;
    }

    JsonNode value(Shape.Member use, JsonNode value) {
        Shape shape = model.shape(use);
        return switch (shape.type()) {
            case "structure" -> structure(shape, value);
            case "list" -> list(shape, value);
            case "map" -> map(shape, value);
            case "timestamp" -> shape.timestampFormat(use)
                .filter(format -> !format.equals("unixTimestamp"))
                .<JsonNode>map(format -> TextNode.valueOf(Timestamps.write(value.asDouble(), format)))
                .orElse(value);
            default -> value;
        };
    }

    private JsonNode structure(Shape shape, JsonNode value) {
        if (shape.document()) {
            return value;
        }
        ObjectNode written = NODES.objectNode();
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            Shape.Member member = member(shape, each.getKey());
            if (!each.getValue().isNull()) {
                written.set(member.wireName(each.getKey()), value(member, each.getValue()));
            }
        }
        return written;
    }

    private JsonNode list(Shape shape, JsonNode value) {
        Shape.Member item = shape.item().orElseThrow();
        ArrayNode written = NODES.arrayNode();
        value.forEach(each -> written.add(each.isNull() ? each : value(item, each)));
        return written;
    }

    private JsonNode map(Shape shape, JsonNode value) {
        Shape.Member item = shape.item().orElseThrow();
        ObjectNode written = NODES.objectNode();
        value.properties().forEach(each ->
            written.set(each.getKey(), each.getValue().isNull() ? each.getValue() : value(item, each.getValue())));
        return written;
    }

    static Shape.Member member(Shape shape, String name) {
        Shape.Member member = shape.members().get(name);
        if (member == null) {
            throw new IllegalStateException("The model's shape " + shape.name() + " has no member " + name + ".");
        }
        return member;
    }
}
