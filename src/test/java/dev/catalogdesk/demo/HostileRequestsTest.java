package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.demo.http.RawSocket;
import dev.catalogdesk.demo.http.RawSocket.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever HTTP lets through gets an answer in the protocol, and the server lives on.
class HostileRequestsTest {
    private static final int REQUESTS = 1500;
    private static final String JSON = "Content-Type: application/x-amz-json-1.1";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String FORM_CALL = "Action=GetCallerIdentity&Version=2011-06-15";
    private static final Map<String, String> CALLS = Map.of(
        "SearchProducts", "{\"Filters\":{\"FullTextSearch\":[\"a\"]},\"PageSize\":20,\"SortBy\":\"Title\"}",
        "DescribeProduct", "{\"Id\":\"prod-server\"}",
        "DescribeRecord", "{\"Id\":\"rec-none\",\"PageSize\":20,\"PageToken\":\"x\"}",
        "SearchProvisionedProducts", "{\"AccessLevelFilter\":{\"Key\":\"User\",\"Value\":\"self\"},"
            + "\"Filters\":{\"SearchQuery\":[\"status:AVAILABLE\"]},\"PageSize\":5}",
        "DescribeProvisioningParameters",
        "{\"ProductId\":\"prod-server\",\"ProvisioningArtifactId\":\"pa-server2\"}",
        "ProvisionProduct", "{\"ProductId\":\"prod-server\",\"ProvisioningArtifactId\":\"pa-server2\","
            + "\"PathId\":\"lpv2-first00000000\",\"ProvisionedProductName\":\"web\",\"ProvisionToken\":\"t\","
            + "\"Tags\":[{\"Key\":\"a\",\"Value\":\"b\"}],"
            + "\"ProvisioningParameters\":[{\"Key\":\"k\",\"Value\":\"v\"}]}");
    private final DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()));
    private final SplittableRandom random = new SplittableRandom(4);
    private final Mutations mutations = new Mutations(random);
    private RawSocket client = new RawSocket(server.port());

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void brokenInputIsAnsweredInTheProtocol() throws IOException {
        List<String> operations = CALLS.keySet().stream().sorted().toList();
        for (int i = 0; i < REQUESTS; i++) {
            String operation = mutations.pick(operations);
            String body = CALLS.getOrDefault(operation, "{}");
            byte[] broken = i % 2 == 0
                ? mutations.member(body).getBytes(StandardCharsets.UTF_8)
                : mutations.bytes(body.getBytes(StandardCharsets.UTF_8));
            isInTheProtocol(send(json(operation), broken), new String(broken, StandardCharsets.ISO_8859_1));
        }
        serverLives();
    }

    @Test
    void brokenFormsAreAnsweredInTheProtocol() throws IOException {
        for (int i = 0; i < REQUESTS; i++) {
            byte[] broken = mutations.bytes(FORM_CALL.getBytes(StandardCharsets.UTF_8));
            isInTheProtocol(send(form(), broken), new String(broken, StandardCharsets.ISO_8859_1));
        }
        serverLives();
    }

    @Test
    void brokenHttpIsAnsweredInTheProtocol() throws IOException {
        String body = "{\"Id\":\"prod-server\"}";
        byte[] whole = (head(json("DescribeProduct"), body.length()) + body).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < REQUESTS; i++) {
            byte[] broken = mutations.bytes(whole);
            try (RawSocket once = new RawSocket(server.port())) {
                isInTheProtocol(once.send(broken).finish().answer(), new String(broken, StandardCharsets.ISO_8859_1));
            }
        }
        serverLives();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SearchProducts|{\"PageSize\":|SerializationException",
        "SearchProducts|{}{}|SerializationException",
        "SearchProducts|null|SerializationException",
        "SearchProducts|\"text\"|SerializationException",
        "SearchProducts|{\"PageSize\":1,\"PageSize\":2}|SerializationException",
        "SearchProducts|{\"PageSize\":1e400}|SerializationException",
        "SearchProducts|{\"PageSize\":99999999999}|SerializationException",
        "SearchProducts|{\"PageSize\":1.5}|SerializationException",
        "SearchProducts|{\"PageToken\":5}|SerializationException",
        "SearchProducts|{\"Filters\":{\"Owner\":\"a\"}}|SerializationException",
        "SearchProducts|{\"PageSize\":-1}|ValidationException",
        "DescribeProduct|{\"Id\":\"\"}|ValidationException",
        "Search Products|{}|UnknownOperationException",
        "searchproducts|{}|UnknownOperationException"})
    void wrongInputHasItsError(String operation, String body, String error) throws IOException {
        assertThat(send(json(operation), body.getBytes(StandardCharsets.UTF_8)).body()).contains("\"" + error + "\"");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        for (String deep : List.of("[".repeat(10_000), "{\"a\":".repeat(10_000),
                "{\"Filters\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")) {
            Answer answer = send(json("SearchProducts"), deep.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.body()).contains("SerializationException");
        }
    }

    @Test
    void textsThatAreNoUtf8AreRefused() throws IOException {
        byte[] latin = "{\"Id\":\"Gr\u00fc\u00dfe\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(send(json("DescribeProduct"), latin).body()).contains("SerializationException", "no UTF-8");
        assertThat(send(form(), "Action=\u00fc".getBytes(StandardCharsets.ISO_8859_1)).body())
            .contains("<Code>MalformedQueryString</Code>");
    }

    @Test
    void megabytesAreRefusedOrReadToTheirEnd() throws IOException {
        String three = "{\"Id\":\"" + "x".repeat(3_000_000) + "\"}";
        assertThat(send(json("DescribeProduct"), three.getBytes(StandardCharsets.UTF_8)).body())
            .contains("ValidationException");
        String five = "{\"Id\":\"" + "x".repeat(5_000_000) + "\"}";
        Answer answer = send(json("DescribeProduct"), five.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("RequestEntityTooLargeException");
        Answer form = send(form(), ("Action=" + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(form.body()).contains("<Code>RequestEntityTooLarge</Code>");
    }

    @Test
    void aFormOfManyPairsIsReadQuickly() throws IOException {
        StringBuilder many = new StringBuilder(FORM_CALL);
        for (int i = 0; i < 150_000; i++) {
            many.append("&Tags.member.").append(i).append(".Key=a");
        }
        assertThat(send(form(), many.toString().getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "NONSENSE"})
    void otherMethodsAreNoOperations(String method) throws IOException {
        String request = head(json("SearchProducts"), 2).replaceFirst("POST", method) + "{}";
        assertThat(client.send(request).answer().body()).contains("UnknownOperationException");
        String form = head(form(), FORM_CALL.length()).replaceFirst("POST", method) + FORM_CALL;
        assertThat(client.send(form).answer().body()).contains("<Code>");
    }

    @Test
    void otherContentTypesAreNoOperations() throws IOException {
        String json = json("SearchProducts");
        assertThat(send(json.replace(JSON, FORM), "{}".getBytes(StandardCharsets.UTF_8)).body())
            .contains("UnknownOperationException");
        assertThat(send(json.replace(JSON, "Content-Type: text/html"), "{}".getBytes(StandardCharsets.UTF_8)).body())
            .contains("UnknownOperationException");
        assertThat(send(form().replace(FORM, "Content-Type: text/plain"), FORM_CALL.getBytes(StandardCharsets.UTF_8))
            .body()).contains("<Code>InvalidAction</Code>");
    }

    private void serverLives() throws IOException {
        assertThat(send(json("DescribeProduct"), "{\"Id\":\"prod-server\"}".getBytes(StandardCharsets.UTF_8)).status())
            .isEqualTo(200);
    }

    /// An internal failure (500) is logged and counts as a finding too.
    private static void isInTheProtocol(Answer answer, String request) {
        assertThat(answer.status()).as(request).isIn(200, 400, 403, 408, 413, 417, 501, 505);
        if (answer.body().startsWith("<")) {
            assertThat(answer.body()).as(request).contains("<RequestId>");
            assertThat(answer.status() == 200 || answer.body().contains("<Code>")).as(request).isTrue();
        } else {
            assertThat(parsed(answer).isObject()).as(request).isTrue();
            assertThat(answer.status() == 200 || parsed(answer).has("__type")).as(request).isTrue();
        }
    }

    private static JsonNode parsed(Answer answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError("This is no JSON: " + answer.body(), e);
        }
    }

    private Answer send(String headers, byte[] body) throws IOException {
        Answer answer = client.send(head(headers, body.length)).send(body).answer();
        if (!answer.keepsAlive()) {
            client.close();
            client = new RawSocket(server.port());
        }
        return answer;
    }

    private static String head(String headers, int length) {
        return "POST / HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String json(String operation) {
        return JSON + "\r\nX-Amz-Target: AWS242ServiceCatalogService." + operation + "\r\nAuthorization: "
            + RawCalls.signature("servicecatalog");
    }

    private static String form() {
        return FORM + "\r\nAuthorization: " + RawCalls.signature("sts");
    }
}
