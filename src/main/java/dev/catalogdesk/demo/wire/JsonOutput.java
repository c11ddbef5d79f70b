package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;

/// Writes an output by the model, straight into bytes: a page of a search has thousands of members. An output with a
/// member that the model does not know is a mistake of ours and fails loudly: nothing that AWS could not say leaves the
/// simulation.
final class JsonOutput {
    private static final int USUAL_SIZE = 4096;
    private final ServiceModel model;
    private final JsonGenerator json;

    private JsonOutput(ServiceModel model, JsonGenerator json) {
        this.model = model;
        this.json = json;
    }

    /// Writes an output.
    ///
    /// @param use what the model says about it
    static ByteBuffer write(ServiceModel model, Shape.Member use, JsonNode output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator json = JsonText.FACTORY.createGenerator(bytes)) {
            new JsonOutput(model, json).value(use, output);
        } catch (IOException e) {
            throw new UncheckedIOException("An output cannot be written as JSON.", e);
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    private void value(Shape.Member use, JsonNode value) throws IOException {
        Shape shape = model.shape(use);
        switch (shape.type()) {
            case "structure" -> structure(shape, value);
            case "list" -> list(shape, value);
            case "map" -> map(shape, value);
            case "timestamp" -> {
                String format = shape.timestampFormat(use).orElse("unixTimestamp");
                if (format.equals("unixTimestamp")) {
                    plain(value);
                } else {
                    json.writeString(Timestamps.write(value.asDouble(), format));
                }
            }
            default -> plain(value);
        }
    }

    private void structure(Shape shape, JsonNode value) throws IOException {
        if (shape.document()) {
            plain(value);
            return;
        }
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            Shape.Member member = member(shape, each.getKey());
            if (!each.getValue().isNull()) {
                json.writeFieldName(member.wireName(each.getKey()));
                value(member, each.getValue());
            }
        }
        json.writeEndObject();
    }

    private void list(Shape shape, JsonNode value) throws IOException {
        Shape.Member item = shape.item().orElseThrow();
        json.writeStartArray();
        for (JsonNode each : value) {
            valueOrNull(item, each);
        }
        json.writeEndArray();
    }

    private void map(Shape shape, JsonNode value) throws IOException {
        Shape.Member item = shape.item().orElseThrow();
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            json.writeFieldName(each.getKey());
            valueOrNull(item, each.getValue());
        }
        json.writeEndObject();
    }

    private void valueOrNull(Shape.Member use, JsonNode value) throws IOException {
        if (value.isNull()) {
            json.writeNull();
        } else {
            value(use, value);
        }
    }

    private void plain(JsonNode value) throws IOException {
        switch (value.getNodeType()) {
            case STRING -> json.writeString(value.textValue());
            case BOOLEAN -> json.writeBoolean(value.booleanValue());
            case NUMBER -> number(value);
            case ARRAY -> {
                json.writeStartArray();
                for (JsonNode each : value) {
                    plain(each);
                }
                json.writeEndArray();
            }
            case OBJECT -> {
                json.writeStartObject();
                for (Map.Entry<String, JsonNode> each : value.properties()) {
                    json.writeFieldName(each.getKey());
                    plain(each.getValue());
                }
                json.writeEndObject();
            }
            default -> json.writeNull();
        }
    }

    private void number(JsonNode value) throws IOException {
        switch (value.numberType()) {
            case INT, LONG -> json.writeNumber(value.longValue());
            case BIG_INTEGER -> json.writeNumber(value.bigIntegerValue());
            case BIG_DECIMAL -> json.writeNumber(value.decimalValue());
            case FLOAT, DOUBLE -> json.writeNumber(value.doubleValue());
        }
    }

    static Shape.Member member(Shape shape, String name) {
        Shape.Member member = shape.members().get(name);
        if (member == null) {
            throw new IllegalStateException("The model's shape " + shape.name() + " has no member " + name + ".");
        }
        return member;
    }
}
