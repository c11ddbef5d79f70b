package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Checks an answer against AWS's full model: types, required members, nothing unknown, limits, enums. Written apart
/// from the simulation's own code, so that a mistake there is seen here.
public final class ShapeCheck {
    private final JsonNode shapes;
    private final List<String> problems = new ArrayList<>();

    private ShapeCheck(JsonNode shapes) {
        this.shapes = shapes;
    }

    /// Checks an answer.
    ///
    /// @param model the full model
    /// @param operation name of the operation
    /// @param answer the answer's body
    /// @return what is wrong
    public static List<String> problems(JsonNode model, String operation, JsonNode answer) {
        ShapeCheck check = new ShapeCheck(model.path("shapes"));
        check.check(model.path("operations").path(operation).path("output").path("shape").asText(), operation, answer);
        return check.problems;
    }

    private void check(String shapeName, String at, JsonNode value) {
        JsonNode shape = shapes.path(shapeName);
        switch (shape.path("type").asText()) {
            case "structure" -> structure(shape, at, value);
            case "list" -> {
                demand(value.isArray(), at, "is no list");
                bounds(shape, at, value.size());
                for (int i = 0; i < value.size(); i++) {
                    check(shape.path("member").path("shape").asText(), at + "[" + i + "]", value.path(i));
                }
            }
            case "map" -> {
                demand(value.isObject(), at, "is no map");
                value.properties().forEach(each ->
                    check(shape.path("value").path("shape").asText(), at + "." + each.getKey(), each.getValue()));
            }
            case "string" -> string(shape, at, value);
            case "boolean" -> demand(value.isBoolean(), at, "is no boolean");
            case "integer", "long" -> demand(value.isIntegralNumber(), at, "is no integer");
            case "timestamp" -> demand(value.isFloatingPointNumber(), at, "is no timestamp in seconds");
            default -> problems.add(at + " has the unknown shape " + shapeName);
        }
    }

    private void structure(JsonNode shape, String at, JsonNode value) {
        demand(value.isObject(), at, "is no structure");
        shape.path("required").forEach(name -> demand(value.has(name.asText()), at, "lacks " + name.asText()));
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            JsonNode member = shape.path("members").path(each.getKey());
            if (member.isMissingNode()) {
                problems.add(at + " has the unknown member " + each.getKey());
            } else {
                check(member.path("shape").asText(), at + "." + each.getKey(), each.getValue());
            }
        }
    }

    private void string(JsonNode shape, String at, JsonNode value) {
        demand(value.isTextual(), at, "is no string");
        String text = value.asText();
        bounds(shape, at, text.length());
        if (shape.has("pattern")) {
            demand(Pattern.matches(shape.path("pattern").asText(), text), at, "does not match: " + text);
        }
        if (shape.has("enum")) {
            demand(shape.path("enum").valueStream().anyMatch(each -> each.asText().equals(text)), at,
                "is none of the enum: " + text);
        }
    }

    private void bounds(JsonNode shape, String at, int size) {
        demand(size >= shape.path("min").asInt(0), at, "is too short");
        demand(size <= shape.path("max").asInt(Integer.MAX_VALUE), at, "is too long");
    }

    private void demand(boolean holds, String at, String problem) {
        if (!holds) {
            problems.add(at + " " + problem);
        }
    }
}
