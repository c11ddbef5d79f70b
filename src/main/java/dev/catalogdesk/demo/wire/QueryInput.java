package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.util.NavigableMap;

/// Reads a form (`Tags.member.1.Key=a`) by the model into the same tree as JSON gives.
final class QueryInput {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final ServiceModel model;
    private final NavigableMap<String, String> form;

    QueryInput(ServiceModel model, NavigableMap<String, String> form) {
        this.model = model;
        this.form = form;
    }

    ObjectNode structure(Shape shape, String prefix) {
        ObjectNode read = NODES.objectNode();
        shape.members().forEach((name, use) -> {
            String key = join(prefix, use.wireName(name));
            if (sent(key)) {
                read.set(name, value(use, key));
            }
        });
        return read;
    }

    private JsonNode value(Shape.Member use, String key) {
        Shape shape = model.shape(use);
        return switch (shape.type()) {
            case "structure" -> structure(shape, key);
            case "list" -> list(use, shape, key);
            case "map" -> map(use, shape, key);
            default -> scalar(shape.type(), form.getOrDefault(key, ""));
        };
    }

    private ArrayNode list(Shape.Member use, Shape shape, String key) {
        Shape.Member item = shape.item().orElseThrow();
        String start = shape.flattened(use) ? key : key + "." + item.wireName("member");
        ArrayNode read = NODES.arrayNode();
        for (int i = 1; sent(start + "." + i); i++) {
            read.add(value(item, start + "." + i));
        }
        return read;
    }

    private ObjectNode map(Shape.Member use, Shape shape, String key) {
        String start = shape.flattened(use) ? key : key + ".entry";
        String keyName = shape.key().orElseThrow().wireName("key");
        Shape.Member item = shape.item().orElseThrow();
        ObjectNode read = NODES.objectNode();
        for (int i = 1; sent(start + "." + i); i++) {
            String entry = start + "." + i + ".";
            read.set(form.getOrDefault(entry + keyName, ""), value(item, entry + item.wireName("value")));
        }
        return read;
    }

    private static JsonNode scalar(String type, String text) {
        try {
            return switch (type) {
                case "boolean" -> BooleanNode.valueOf(Boolean.parseBoolean(text));
                case "integer", "short", "byte" -> LongNode.valueOf(Integer.parseInt(text));
                case "long" -> LongNode.valueOf(Long.parseLong(text));
                case "float", "double" -> DoubleNode.valueOf(Double.parseDouble(text));
                case "timestamp" -> DoubleNode.valueOf(Timestamps.read(text));
                default -> TextNode.valueOf(text);
            };
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            throw CommonError.MALFORMED.inQuery("The value '" + text + "' is no " + type + ".");
        }
    }

    private boolean sent(String key) {
        String below = form.ceilingKey(key + ".");
        return form.containsKey(key) || (below != null && below.startsWith(key + "."));
    }

    private static String join(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + "." + name;
    }
}
