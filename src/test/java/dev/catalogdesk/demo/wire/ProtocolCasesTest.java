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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The protocol cases of botocore: what clients write is read, and what they must be able to read is written.
class ProtocolCasesTest {
    /// Host names, compressed bodies, and null members, which are a client's business alone.
    private static final Set<String> CLIENTS_BUSINESS = Set.of("SDKAppliedContentEncoding_awsJson1_1",
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_1", "SDKAppliedContentEncoding_awsQuery",
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsQuery", "AwsJson11StructuresDontSerializeNullValues",
        "serializes_string_shapes_with_jsonvalue_trait", "QueryProtocolIdempotencyTokenAutoFill",
        // An empty list or map is not told apart from one that is left out.
        "QueryEmptyQueryMaps", "can_call_operation_with_no_input_or_output");

    @Test
    void readsWhatJsonClientsWrite() {
        assertThat(misread("json", new JsonProtocol())).isEmpty();
    }

    @Test
    void readsWhatQueryClientsWrite() {
        assertThat(misread("query", new QueryProtocol())).isEmpty();
    }

    @Test
    void writesWhatJsonClientsRead() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode suite : SharedData.json("recordings/botocore-protocol-tests/output/json.json")) {
            for (JsonNode each : suite.path("cases")) {
                if (!isSuccess(each) || differsOnPurpose(each.path("id").asText())) {
                    continue;
                }
                String body = write(suite, each, new JsonProtocol());
                JsonNode expected = new ObjectMapper().readTree(each.path("response").path("body").asText());
                if (!plain(new ObjectMapper().readTree(body)).equals(plain(expected))) {
                    wrong.add(each.path("id").asText() + ": " + body + " instead of " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void writesWhatQueryClientsRead() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode suite : SharedData.json("recordings/botocore-protocol-tests/output/query.json")) {
            for (JsonNode each : suite.path("cases")) {
                if (!isSuccess(each) || differsOnPurpose(each.path("id").asText())) {
                    continue;
                }
                String body = bare(write(suite, each, new QueryProtocol()));
                String expected = bare(each.path("response").path("body").asText());
                if (!expected.isEmpty() && !body.equals(expected)) {
                    wrong.add(each.path("id").asText() + ": " + body + " instead of " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> misread(String protocolName, Protocol protocol) {
        List<String> wrong = new ArrayList<>();
        for (JsonNode suite : SharedData.json("recordings/botocore-protocol-tests/input/" + protocolName + ".json")) {
            for (JsonNode each : suite.path("cases")) {
                JsonNode sent = each.path("serialized");
                String id = each.path("id").asText();
                if (CLIENTS_BUSINESS.contains(id) || !sent.has("body")) {
                    continue;
                }
                ServiceModel model = model(suite, each);
                String operation = each.path("given").path("name").asText();
                Map<String, String> headers = Map.of("x-amz-target", model.targetPrefix() + "." + operation);
                Request request = new Request("POST", "", headers, sent.path("body").asText());
                JsonNode read = protocol.input(model, model.operation(protocol.operationName(model, request)), request);
                JsonNode expected = each.path("params");
                if (!plain(read).equals(plain(expected)) && !plain(decoded(read)).equals(plain(expected))) {
                    wrong.add(id + ": " + read + " instead of " + expected);
                }
            }
        }
        return wrong;
    }

    private static String write(JsonNode suite, JsonNode each, Protocol protocol) {
        ServiceModel model = model(suite, each);
        ServiceModel.OperationModel operation = model.operation(each.path("given").path("name").asText());
        return protocol.answer(model, operation, (ObjectNode) each.path("result").deepCopy(), "id").body();
    }

    private static ServiceModel model(JsonNode suite, JsonNode each) {
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        model.set("metadata", suite.path("metadata"));
        model.set("shapes", suite.path("shapes"));
        model.putObject("operations").set(each.path("given").path("name").asText(), each.path("given"));
        return new ServiceModel(model);
    }

    private static boolean isSuccess(JsonNode each) {
        return each.path("response").path("status_code").asInt() == 200 && each.has("result");
    }

    /// Several ways to write a time, a blob, an empty or an unknown thing can be read; ours is one of them.
    private static boolean differsOnPurpose(String id) {
        return id.contains("DateTime") || id.contains("timestamp") || id.contains("Timestamp") || id.contains("Blob")
            || id.contains("blob") || id.contains("Unexpected") || id.contains("unexpected")
            || id.contains("no_payload")
            || id.contains("IgnoreType") || id.contains("NullValues") || id.contains("SelfClosed")
            || id.contains("request_id") || id.contains("IgnoresWrappingXmlName");
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
