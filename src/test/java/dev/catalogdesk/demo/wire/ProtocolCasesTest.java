package dev.catalogdesk.demo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The protocol cases of botocore: what clients write is read, and what they must be able to read is written. Every
/// case runs; those in [InapplicableCases] may end otherwise.
class ProtocolCasesTest {
    private static final String FOLDER = "recordings/botocore-protocol-tests/";
    private static final Map<String, Protocol> PROTOCOLS =
        Map.of("json", new JsonProtocol(), "query", new QueryProtocol());

    @ParameterizedTest
    @ValueSource(strings = {"input/json", "input/query", "output/json", "output/query"})
    void readsAndWritesAsClientsDo(String file) {
        Map<String, String> misfits = misfits(file);
        InapplicableCases inapplicable = InapplicableCases.of(file);
        System.out.println("Cases of " + file + " that do not apply:\n" + inapplicable.table());
        assertThat(misfits.keySet()).as("cases that end otherwise than botocore says: %s", misfits)
            .containsExactlyInAnyOrderElementsOf(inapplicable.ids());
    }

    /// Runs all cases of a file.
    ///
    /// @return by the id of each case that ends otherwise, how it ended
    private static Map<String, String> misfits(String file) {
        Protocol protocol = PROTOCOLS.getOrDefault(file.substring(file.indexOf('/') + 1), new JsonProtocol());
        Map<String, String> misfits = new LinkedHashMap<>();
        for (JsonNode suite : SharedData.json(FOLDER + file + ".json")) {
            for (JsonNode each : suite.path("cases")) {
                Optional<String> misfit = file.startsWith("input")
                    ? misread(suite, each, protocol) : miswritten(suite, each, protocol);
                misfit.ifPresent(text -> misfits.put(each.path("id").asText(), text));
            }
        }
        return misfits;
    }

    private static Optional<String> misread(JsonNode suite, JsonNode each, Protocol protocol) {
        ServiceModel model = model(suite, each);
        JsonNode sent = each.path("serialized");
        Map<String, String> headers = new HashMap<>();
        sent.path("headers").properties().forEach(header ->
            headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue().asText()));
        headers.putIfAbsent("x-amz-target", model.targetPrefix() + "." + each.path("given").path("name").asText());
        Request request = new Request("POST", "", headers, sent.path("body").asText());
        try {
            JsonNode read = protocol.input(model, model.operation(protocol.operationName(model, request)), request);
            JsonNode expected = each.path("params");
            return plain(read).equals(plain(expected)) || plain(decoded(read)).equals(plain(expected))
                ? Optional.empty() : Optional.of(read + " instead of " + expected);
        } catch (ServiceException | IllegalArgumentException e) {
            return Optional.of(e.toString());
        }
    }

    private static Optional<String> miswritten(JsonNode suite, JsonNode each, Protocol protocol) {
        String body = write(suite, each, protocol);
        String expected = each.path("response").path("body").asText();
        return same(body, expected, protocol)
            ? Optional.empty() : Optional.of(body + " instead of " + expected);
    }

    private static boolean same(String body, String expected, Protocol protocol) {
        if (protocol instanceof QueryProtocol) {
            return bare(body).equals(bare(expected));
        }
        try {
            ObjectMapper mapper = new ObjectMapper();
            return plain(mapper.readTree(body)).equals(plain(mapper.readTree(expected)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String write(JsonNode suite, JsonNode each, Protocol protocol) {
        ServiceModel model = model(suite, each);
        ServiceModel.OperationModel operation = model.operation(each.path("given").path("name").asText());
        if (each.has("error")) {
            ServiceException error = ServiceException.of(each.path("errorCode").asText(),
                each.path("response").path("status_code").asInt(), each.path("errorMessage").asText());
            return text(protocol.error(error, "", "foo-id"));
        }
        JsonNode result = each.path("result");
        ObjectNode output = result.isObject() ? result.deepCopy() : JsonNodeFactory.instance.objectNode();
        try {
            return text(protocol.answer(model, operation, output, "id"));
        } catch (IllegalStateException e) {
            return e.toString();
        }
    }

    private static String text(Reply reply) {
        return StandardCharsets.UTF_8.decode(reply.body()).toString();
    }

    private static ServiceModel model(JsonNode suite, JsonNode each) {
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        model.set("metadata", suite.path("metadata"));
        model.set("shapes", suite.path("shapes"));
        model.putObject("operations").set(each.path("given").path("name").asText(), each.path("given"));
        return new ServiceModel(model);
    }

    /// Blobs of the cases stand there as what they mean.
    private static JsonNode decoded(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(each -> copy.set(each.getKey(), decoded(each.getValue())));
            return copy;
        }
        if (!node.isTextual()) {
            return node;
        }
        try {
            return TextNode.valueOf(new String(Base64.getDecoder().decode(node.asText()),
                StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return node;
        }
    }

    /// Numbers are equal if they mean the same.
    private static JsonNode plain(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(each -> copy.set(each.getKey(), plain(each.getValue())));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> copy.add(plain(each)));
            return copy;
        }
        if (node.isDouble() && !Double.isFinite(node.asDouble())) {
            return TextNode.valueOf(node.asText());
        }
        if (node.isNumber()) {
            return DecimalNode.valueOf(node.decimalValue().stripTrailingZeros());
        }
        return node;
    }

    /// Without namespaces, metadata and the space between elements.
    private static String bare(String xml) {
        return xml.replaceAll("<ResponseMetadata>.*</ResponseMetadata>", "")
            .replaceAll("\\s+xmlns(:\\w+)?=\"[^\"]*\"", "")
            .replaceAll(">\\s+<", "><")
            .replaceAll("<([\\w-]+)\\s*/>", "<$1></$1>")
            .strip();
    }
}
