package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/// Checks an input against the limits of the model, in the words of AWS: "1 validation error detected: Value 'x' at
/// 'pageSize' failed to satisfy constraint: Member must have value less than or equal to 20".
final class InputCheck {
    private final ServiceModel model;
    private final List<String> problems = new ArrayList<>();

    private InputCheck(ServiceModel model) {
        this.model = model;
    }

    /// Checks an input.
    ///
    /// @return AWS's message, if anything is wrong
    static Optional<String> check(ServiceModel model, Shape.Member use, JsonNode input) {
        InputCheck check = new InputCheck(model);
        check.structure(model.shape(use), "", input);
        int count = check.problems.size();
        return count == 0 ? Optional.empty() : Optional.of(count + " validation error" + (count == 1 ? "" : "s")
            + " detected: " + String.join("; ", check.problems));
    }

    private void structure(Shape shape, String path, JsonNode value) {
        shape.members().forEach((name, use) -> {
            String at = path.isEmpty() ? lowerFirst(name) : path + "." + lowerFirst(name);
            if (value.has(name)) {
                value(use, at, value.path(name));
            } else if (shape.required().contains(name)) {
                problem(NullNode.instance, at, "Member must not be null");
            }
        });
    }

    private void value(Shape.Member use, String at, JsonNode value) {
        Shape shape = model.shape(use);
        switch (shape.type()) {
            case "structure" -> structure(shape, at, value);
            case "list" -> list(shape, at, value);
            case "map" -> map(shape, at, value);
            case "string" ->
                shape.limits().ofText(value.asText()).forEach(constraint -> problem(value, at, constraint));
            case "integer", "long", "short", "byte", "float", "double" ->
                shape.limits().ofNumber(value.asDouble()).forEach(constraint -> problem(value, at, constraint));
            default -> {
                // Nothing to check.
            }
        }
    }

    private void list(Shape shape, String at, JsonNode value) {
        shape.limits().ofLength(value.size()).forEach(constraint -> problem(value, at, constraint));
        for (int i = 0; i < value.size(); i++) {
            String item = at + "." + (i + 1) + ".member";
            if (!value.path(i).isNull()) {
                value(shape.item().orElseThrow(), item, value.path(i));
            } else if (!shape.sparse()) {
                problem(value.path(i), item, "Member must not be null");
            }
        }
    }

    private void map(Shape shape, String at, JsonNode value) {
        shape.limits().ofLength(value.size()).forEach(constraint -> problem(value, at, constraint));
        Shape key = model.shape(shape.key().orElseThrow());
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            List<String> constraints = key.limits().ofText(each.getKey());
            if (!constraints.isEmpty()) {
                problem(value, at, "Map keys must satisfy constraint: " + constraints);
            }
            if (!each.getValue().isNull()) {
                value(shape.item().orElseThrow(), at + "." + each.getKey() + ".member", each.getValue());
            }
        }
    }

    private void problem(JsonNode value, String at, String constraint) {
        String shown = value.isNull() ? "null" : "'" + shown(value) + "'";
        problems.add("Value " + shown + " at '" + at + "' failed to satisfy constraint: " + constraint);
    }

    /// AWS shows collections as Java prints them.
    private static String shown(JsonNode value) {
        if (value.isArray()) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            value.forEach(each -> items.add(shown(each)));
            return items.toString();
        }
        if (value.isObject()) {
            StringJoiner entries = new StringJoiner(", ", "{", "}");
            value.properties().forEach(each -> entries.add(each.getKey() + "=" + shown(each.getValue())));
            return entries.toString();
        }
        return value.asText();
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
