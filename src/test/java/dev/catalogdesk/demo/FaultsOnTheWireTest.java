package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.demo.faults.Fault.Damage;
import dev.catalogdesk.demo.faults.FaultFile;
import dev.catalogdesk.demo.http.RawSocket;
import dev.catalogdesk.demo.http.RawSocket.Answer;
import dev.catalogdesk.demo.seed.ScenarioException;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a client sees of the faults, byte for byte, and how they are asked for over HTTP.
class FaultsOnTheWireTest {
    private static final Map<String, String> CONTROL = Map.of("X-Demo-Control", "1");
    private static final String LAUNCH = "{\"ProductId\":\"prod-server\",\"ProvisioningArtifactId\":\"pa-server2\","
        + "\"PathId\":\"lpv2-first00000000\",\"ProvisionedProductName\":\"web\",\"ProvisionToken\":\"t\"}";
    private final DemoServer server =
        DemoServer.start(DemoOptions.of(SampleScenario.create()).withTime(new HandTurnedTime()));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aResetBeforeLeavesNothingBehind() throws IOException {
        server.faults().cut("ProvisionProduct", 1);
        try (RawSocket client = call("ProvisionProduct", LAUNCH)) {
            assertThatThrownBy(client::answer).isInstanceOf(SocketException.class).hasMessageContaining("reset");
        }
        assertThat(answer("DescribeProvisionedProduct", "{\"Name\":\"web\"}").status()).isEqualTo(400);
    }

    @Test
    void aResetAfterLosesTheAnswerOnly() throws IOException {
        server.faults().cutAfterwards("ProvisionProduct", 1);
        try (RawSocket client = call("ProvisionProduct", LAUNCH)) {
            assertThatThrownBy(client::answer).isInstanceOf(SocketException.class).hasMessageContaining("reset");
        }
        assertThat(answer("DescribeProvisionedProduct", "{\"Name\":\"web\"}").status()).isEqualTo(200);
    }

    @Test
    void aTruncatedAnswerEndsInItsMiddle() {
        server.faults().spoil("SearchProducts", 1, Damage.TRUNCATED);
        try (RawSocket client = call("SearchProducts", "{}")) {
            assertThatThrownBy(client::answer).isInstanceOf(EOFException.class).hasMessageContaining("bytes");
        }
    }

    @Test
    void aMalformedAnswerIsNoJson() throws IOException {
        server.faults().spoil("SearchProducts", 1, Damage.MALFORMED);
        Answer answer = answer("SearchProducts", "{}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{").doesNotEndWith("}}");
        assertThat(answer.keepsAlive()).isTrue();
    }

    @Test
    void aServiceThatIsAwayAnswers503() throws IOException {
        post("{\"faults\": [{\"fault\": \"unavailable\", \"calls\": 1}]}");
        Answer answer = answer("SearchProducts", "{}");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).contains("ServiceUnavailableException");
        assertThat(answer("SearchProducts", "{}").status()).isEqualTo(200);
    }

    @Test
    void canBeAskedForSeenAndClearedOverHttp() throws IOException {
        assertThat(post("""
            searchLag: 5 seconds
            expireTokenAfter: 9
            faults:
            - {fault: throttle, operation: SearchProducts, chance: 12.5%, burst: 2, calls: 3}
            """).status()).isEqualTo(200);
        String state = control("GET", CONTROL, "").body();
        assertThat(state).contains("\"searchLag\" : \"5000 milliseconds\"", "\"expireTokenAfter\" : 9",
            "\"fault\" : \"throttle\"", "\"chance\" : \"12.5%\"", "\"burst\" : 2", "\"calls\" : 3");
        control("DELETE", CONTROL, "");
        assertThat(control("GET", CONTROL, "").body()).doesNotContain("throttle", "searchLag", "expire");
        assertThat(post(state).status()).as("what it shows can be posted again").isEqualTo(200);
    }

    @Test
    void whatIsAskedForHappensFromTheStart() throws IOException {
        DemoOptions options = DemoOptions.of(SampleScenario.create());
        try (DemoServer faulty = DemoServer.start(options.withFaults(FaultFile.read("f", "faults: [{fault: deny}]")));
                RawCalls calls = new RawCalls(faulty)) {
            assertThat(calls.catalog("SearchProducts", "{}").body()).contains("AccessDeniedException");
        }
        assertThatThrownBy(() -> DemoServer.start(options.withFaults(
            FaultFile.read("f", "faults: [{fault: deny, operation: Nonsense}]"))))
            .isInstanceOf(ScenarioException.class).hasMessageStartingWith("f, line 1: Nonsense is no operation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "faults: [{fault: nonsense}]|request, line 1: nonsense is no fault",
        "faults: [{fault: deny, operation: Nonsense}]|request, line 1: Nonsense is no operation",
        "'{'|not valid YAML", "''|is empty", "42|keys with values are expected"})
    void mistakesAreExplained(String body, String problem) throws IOException {
        Answer answer = post(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(problem);
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertThat(post("[".repeat(10_000)).status()).isEqualTo(400);
    }

    @Test
    void aPageInABrowserCannotAsk() throws IOException {
        assertThat(control("POST", Map.of("Content-Type", "text/plain"), "faults: [{fault: deny}]").status())
            .isEqualTo(403);
        assertThat(control("POST", Map.of("X-Demo-Control", "1", "Origin", "http://localhost"), "").status())
            .isEqualTo(403);
        assertThat(control("OPTIONS", CONTROL, "").status()).isEqualTo(405);
        assertThat(server.faults().rules()).isEmpty();
    }

    private Answer post(String body) throws IOException {
        return control("POST", CONTROL, body);
    }

    private Answer control(String method, Map<String, String> headers, String body) throws IOException {
        StringBuilder head = new StringBuilder(method).append(" /_demo/faults HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        try (RawSocket client = new RawSocket(server.port())) {
            return client.send(head + "Content-Length: " + body.length() + "\r\n\r\n" + body).answer();
        }
    }

    private Answer answer(String operation, String body) throws IOException {
        try (RawSocket client = call(operation, body)) {
            return client.answer();
        }
    }

    private RawSocket call(String operation, String body) {
        return new RawSocket(server.port()).send("POST / HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
            + RawCalls.signature("servicecatalog") + "\r\nX-Amz-Target: AWS242ServiceCatalogService." + operation
            + "\r\nContent-Type: application/x-amz-json-1.1\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }
}
