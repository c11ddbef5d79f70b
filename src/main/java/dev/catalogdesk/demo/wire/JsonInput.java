package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.Map;

/// Reads a JSON input by the model: types are checked here, because AWS refuses a wrong one before it looks at limits;
/// members that the model does not know and members that are null are dropped.
final class JsonInput {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final ServiceModel model;

    JsonInput(ServiceModel model) {
        this.model = model;
    }

    JsonNode structure(Shape shape, JsonNode value) {
        if (shape.document()) {
            return value;
        }
        ObjectNode read = NODES.objectNode();
        for (Map.Entry<String, Shape.Member> member : shape.members().entrySet()) {
            JsonNode sent = value.path(member.getValue().wireName(member.getKey()));
            if (!sent.isMissingNode() && !sent.isNull()) {
                read.set(member.getKey(), value(member.getValue(), sent));
            }
        }
        return read;
    }

    private JsonNode value(Shape.Member use, JsonNode sent) {
        Shape shape = model.shape(use);
        return switch (shape.type()) {
            case "structure" -> structure(shape, expect(sent.isObject(), sent, "Structure"));
            case "list" -> list(shape, expect(sent.isArray(), sent, "List"));
            case "map" -> map(shape, expect(sent.isObject(), sent, "Map"));
            case "string", "character" -> expect(sent.isTextual(), sent, "String");
            case "boolean" -> expect(sent.isBoolean(), sent, "Boolean");
            case "integer", "short", "byte" -> expect(
                sent.isIntegralNumber() && sent.canConvertToInt(), sent, "Integer");
            case "long" -> expect(sent.isIntegralNumber() && sent.canConvertToLong(), sent, "Long");
            case "float", "double" -> expect(sent.isNumber() || isNoNumber(sent), sent, "Double");
            case "timestamp" -> timestamp(sent);
            case "blob" -> expect(sent.isTextual(), sent, "Blob");
            default -> sent;
        };
    }

    private ArrayNode list(Shape shape, JsonNode sent) {
        Shape.Member item = shape.item().orElseThrow();
        ArrayNode read = NODES.arrayNode();
        sent.forEach(each -> read.add(each.isNull() ? each : value(item, each)));
        return read;
    }

    private ObjectNode map(Shape shape, JsonNode sent) {
        Shape.Member item = shape.item().orElseThrow();
        ObjectNode read = NODES.objectNode();
        for (Map.Entry<String, JsonNode> each : sent.properties()) {
            if (!each.getValue().isNull()) {
                read.set(each.getKey(), value(item, each.getValue()));
            } else if (shape.sparse()) {
                read.set(each.getKey(), each.getValue());
            }
        }
        return read;
    }

    private static JsonNode timestamp(JsonNode sent) {
        if (sent.isNumber()) {
            return expect(Double.isFinite(sent.asDouble()), sent, "Timestamp");
        }
        try {
            return DoubleNode.valueOf(Timestamps.read(expect(sent.isTextual(), sent, "Timestamp").asText()));
        } catch (DateTimeException | NumberFormatException | ArithmeticException e) {
            throw CommonError.MALFORMED.inJson("STRING_VALUE cannot be converted to Timestamp");
        }
    }

    private static boolean isNoNumber(JsonNode sent) {
        return switch (sent.asText()) {
            case "NaN", "Infinity", "-Infinity" -> true;
            default -> false;
        };
    }

    private static JsonNode expect(boolean fits, JsonNode sent, String wanted) {
        if (fits) {
            return sent;
        }
        String message = switch (sent.getNodeType()) {
            case OBJECT -> "Start of structure or map found where not expected.";
            case ARRAY -> "Start of list found where not expected.";
            case BOOLEAN -> (sent.asBoolean() ? "TRUE" : "FALSE") + "_VALUE cannot be converted to " + wanted;
            case NUMBER -> "NUMBER_VALUE cannot be converted to " + wanted;
            default -> "STRING_VALUE cannot be converted to " + wanted;
        };
        throw CommonError.MALFORMED.inJson(message);
    }
}
