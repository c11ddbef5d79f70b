package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.wire.ServiceModel.OperationModel;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// AWS Query: the call is a form with `Action` and `Version`, the answer is XML.
final class QueryProtocol implements Protocol {
    private static final String CONTENT_TYPE = "text/xml";

    @Override
    public String operationName(ServiceModel model, Request request) {
        return form(request).getOrDefault("Action", "");
    }

    @Override
    public ObjectNode input(ServiceModel model, OperationModel operation, Request request) {
        NavigableMap<String, String> form = form(request);
        String version = form.getOrDefault("Version", "");
        if (!version.equals(model.apiVersion())) {
            throw CommonError.UNKNOWN_OPERATION.inQuery(
                "Could not find operation " + operation.name() + " for version "
                    + (version.isEmpty() ? "NO_VERSION_SPECIFIED" : version));
        }
        return operation.input()
            .map(use -> new QueryInput(model, form).structure(model.shape(use), ""))
            .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    @Override
    public Reply answer(ServiceModel model, OperationModel operation, ObjectNode output, String requestId) {
        XmlText xml = new XmlText();
        xml.open(operation.name() + "Response", model.xmlNamespace());
        operation.output().ifPresent(use -> {
            if (!operation.resultWrapper().isEmpty()) {
                xml.open(operation.resultWrapper());
            }
            new XmlOutput(model, xml).members(model.shape(use), output);
            if (!operation.resultWrapper().isEmpty()) {
                xml.close();
            }
        });
        xml.open("ResponseMetadata").element("RequestId", requestId).close().close();
        return Reply.of(200, CONTENT_TYPE, Map.of(), xml.toString());
    }

    @Override
    public Reply error(ServiceException error, String xmlNamespace, String requestId) {
        XmlText xml = new XmlText();
        xml.open("ErrorResponse", xmlNamespace).open("Error");
        xml.element("Type", error.status() < 500 ? "Sender" : "Receiver");
        xml.element("Code", error.code()).element("Message", error.text()).close();
        xml.element("RequestId", requestId).close();
        return Reply.of(error.status(), CONTENT_TYPE, Map.of(), xml.toString());
    }

    @Override
    public ServiceException error(CommonError error, String message) {
        return error.inQuery(message);
    }

    private static NavigableMap<String, String> form(Request request) {
        String text = switch (request.method()) {
            case "GET" -> request.query();
            case "POST" -> request.hasType("form-urlencoded") ? request.body() : "";
            default -> "";
        };
        NavigableMap<String, String> form = new TreeMap<>();
        try {
            for (String pair : text.strip().split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    form.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            throw CommonError.MALFORMED.inQuery("The query string contains a syntax error");
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
