package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.wire.ServiceModel.OperationModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// AWS JSON: the operation is in the header `X-Amz-Target`, input and output are JSON objects.
final class JsonProtocol implements Protocol {
    @Override
    public String operationName(ServiceModel model, Request request) {
        String target = request.header("X-Amz-Target");
        String prefix = model.targetPrefix() + ".";
        boolean ours = request.method().equals("POST") && request.hasType("json") && target.startsWith(prefix);
        return ours ? target.substring(prefix.length()) : "";
    }

    @Override
    public ObjectNode input(ServiceModel model, OperationModel operation, Request request) {
        JsonNode body = parse(request.body());
        ObjectNode empty = JsonNodeFactory.instance.objectNode();
        return operation.input()
            .map(use -> (ObjectNode) new JsonInput(model).structure(model.shape(use), body))
            .orElse(empty);
    }

    @Override
    public Reply answer(ServiceModel model, OperationModel operation, ObjectNode output, String requestId) {
        String contentType = "application/x-amz-json-" + model.jsonVersion();
        return operation.output()
            .map(use -> new Reply(200, contentType, Map.of(), JsonOutput.write(model, use, output)))
            .orElseGet(() -> Reply.of(200, contentType, Map.of(), "{}"));
    }

    @Override
    public Reply error(ServiceException error, String xmlNamespace, String requestId) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("__type", error.code());
        if (!error.text().isEmpty()) {
            body.put("Message", error.text());
        }
        return Reply.of(error.status(), "application/x-amz-json-1.1", Map.of("x-amzn-ErrorType", error.code()),
            body.toString());
    }

    @Override
    public ServiceException error(CommonError error, String message) {
        return error.inJson(message);
    }

    private JsonNode parse(String body) {
        if (body.isBlank()) {
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            JsonNode node = JsonText.read(body);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw CommonError.MALFORMED.inJson("Could not parse the request body as JSON" + place(e.getLocation()));
        }
        throw CommonError.MALFORMED.inJson("Start of structure or map expected at the start of the request body.");
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "."
            : " at line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
    }
}
