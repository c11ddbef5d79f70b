package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.wire.ServiceModel.OperationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks what leaves the simulation against the model: members, required ones, types, limits, enums, errors. What
/// AWS could not say is a mistake of ours and fails loudly wherever assertions are on, which is in every test. In a
/// demo they are off: the check takes longer than writing the answer, and an odd answer is better there than none.
final class OutputCheck {
    /// CloudFormation tells these of a stack in its events, though the model's enum of the member lacks them: the stack
    /// itself has them in its `StackStatus`.
    private static final Set<String> BEYOND_THE_MODEL =
        Set.of("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS");

    private final ServiceModel model;
    private final List<String> problems = new ArrayList<>();

    private OutputCheck(ServiceModel model) {
        this.model = model;
    }

    /// Checks an output.
    ///
    /// @return true, to be asserted
    /// @throws IllegalStateException if AWS could not have said it
    static boolean fits(ServiceModel model, OperationModel operation, JsonNode output) {
        OutputCheck check = new OutputCheck(model);
        operation.output().ifPresentOrElse(
            use -> check.value(use, operation.name(), output),
            () -> check.demand(output.isEmpty(), operation.name(), "has no output"));
        if (!check.problems.isEmpty()) {
            throw new IllegalStateException("An output does not fit the model: " + String.join("; ", check.problems));
        }
        return true;
    }

    /// Checks an error.
    ///
    /// @return true, to be asserted
    /// @throws IllegalStateException if neither the operation declares it nor any service has it
    static boolean fits(OperationModel operation, ServiceException error) {
        if (!operation.errors().contains(error.code()) && !CommonError.isCommon(error.code())) {
            throw new IllegalStateException(operation.name() + " cannot give " + error.code() + ": " + error.text(),
                error);
        }
        return true;
    }

    private void value(Shape.Member use, String at, JsonNode value) {
        Shape shape = model.shape(use);
        switch (shape.type()) {
            case "structure" -> structure(shape, at, value);
            case "list" -> list(shape, at, value);
            case "map" -> map(shape, at, value);
            case "string", "character" -> text(shape, at, value);
            case "blob" -> demand(value.isTextual(), at, "is no text");
            case "boolean" -> demand(value.isBoolean(), at, "is no boolean");
            case "integer", "short", "byte" -> number(shape, at, value, value.canConvertToInt());
            case "long" -> number(shape, at, value, value.canConvertToLong());
            case "float", "double" -> number(shape, at, value, true);
            case "timestamp" -> demand(value.isFloatingPointNumber(), at, "is no time in seconds");
            default -> throw new IllegalStateException("The model has a shape of the type " + shape.type() + ".");
        }
    }

    private void structure(Shape shape, String at, JsonNode value) {
        demand(value.isObject(), at, "is no structure");
        shape.required().forEach(name -> demand(!value.path(name).isMissingNode() && !value.path(name).isNull(), at,
            "lacks the member " + name));
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            Shape.Member member = shape.members().get(each.getKey());
            if (member == null) {
                problems.add(at + " has no member " + each.getKey());
            } else if (!each.getValue().isNull()) {
                value(member, at + "." + each.getKey(), each.getValue());
            }
        }
    }

    private void list(Shape shape, String at, JsonNode value) {
        demand(value.isArray(), at, "is no list");
        shape.limits().ofLength(value.size()).forEach(problem -> problems.add(at + ": " + problem));
        Shape.Member item = shape.item().orElseThrow();
        for (int i = 0; i < value.size(); i++) {
            value(item, at, value.path(i));
        }
    }

    private void map(Shape shape, String at, JsonNode value) {
        demand(value.isObject(), at, "is no map");
        shape.limits().ofLength(value.size()).forEach(problem -> problems.add(at + ": " + problem));
        Shape key = model.shape(shape.key().orElseThrow());
        Shape.Member item = shape.item().orElseThrow();
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            key.limits().ofText(each.getKey()).forEach(problem -> problems.add(at + ", key " + each.getKey() + ": "
                + problem));
            value(item, at, each.getValue());
        }
    }

    private void text(Shape shape, String at, JsonNode value) {
        demand(value.isTextual(), at, "is no text");
        if (BEYOND_THE_MODEL.contains(value.asText())) {
            return;
        }
        shape.limits().ofText(value.asText()).forEach(problem ->
            problems.add(at + " is '" + value.asText() + "': " + problem));
    }

    private void number(Shape shape, String at, JsonNode value, boolean fits) {
        demand(value.isNumber() && fits, at, "is no number, or too large");
        shape.limits().ofNumber(value.asDouble()).forEach(problem -> problems.add(at + ": " + problem));
    }

    private void demand(boolean holds, String at, String problem) {
        if (!holds) {
            problems.add(at + " " + problem);
        }
    }
}
