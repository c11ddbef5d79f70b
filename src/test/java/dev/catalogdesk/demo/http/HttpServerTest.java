package dev.catalogdesk.demo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.demo.http.HttpReply.Ending;
import dev.catalogdesk.demo.http.RawSocket.Answer;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the server makes of proper and improper HTTP.
class HttpServerTest {
    private static final HttpLimits TIGHT = new HttpLimits(1000, Duration.ofMillis(150), Duration.ofSeconds(20));
    private HttpServer server = start(HttpLimits.USUAL);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersRequestAfterRequestOnOneConnection() throws IOException {
        try (RawSocket client = client()) {
            for (int i = 0; i < 3; i++) {
                Answer answer = client.send(post("a" + i)).answer();
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo("POST / a" + i);
                assertThat(answer.keepsAlive()).isTrue();
            }
        }
    }

    @Test
    void answersPipelinedRequestsInTheirOrder() throws IOException {
        try (RawSocket client = client()) {
            client.send(post("first") + post("second") + "GET /third?q=1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.answer().body()).isEqualTo("POST / first");
            assertThat(client.answer().body()).isEqualTo("POST / second");
            assertThat(client.answer().body()).isEqualTo("GET /third?q=1 ");
        }
    }

    @Test
    void joinsChunks() throws IOException {
        try (RawSocket client = client()) {
            String chunks = lines("POST / HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked", "",
                "3", "abc", "2;x=y", "de", "0", "Trailer: t", "");
            assertThat(client.send(chunks).answer().body()).isEqualTo("POST / abcde");
            assertThat(client.send(post("next")).answer().body()).isEqualTo("POST / next");
        }
    }

    @Test
    void asksForTheBodyOfAClientThatWaits() throws IOException {
        try (RawSocket client = client()) {
            client.send("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
            assertThat(client.answer(false).status()).isEqualTo(100);
            assertThat(client.send("ok").answer().body()).isEqualTo("POST / ok");
        }
    }

    @Test
    void refusesTheBodyOfAClientThatWaitsWithoutAskingForIt() throws IOException {
        try (RawSocket client = client()) {
            client.send(lines(
                "POST / HTTP/1.1", "Host: localhost", "Expect: 100-continue", "Content-Length: 9999999", ""));
            assertThat(client.answer().status()).isEqualTo(413);
        }
    }

    @Test
    void readsALargeBodyToItsEndBeforeItRefusesIt() throws IOException {
        byte[] large = new byte[6 * 1024 * 1024];
        try (RawSocket client = client()) {
            client.send(lines("POST / HTTP/1.1", "Host: localhost", "Content-Length: " + large.length, ""));
            client.send(large);
            assertThat(client.answer().status()).isEqualTo(413);
            assertThat(client.rest()).isZero();
        }
    }

    @Test
    void answersHttp10AndClosesUnlessAsked() throws IOException {
        try (RawSocket client = client()) {
            Answer answer = client.send("GET / HTTP/1.0\r\n\r\n").answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.keepsAlive()).isFalse();
            assertThat(client.rest()).isZero();
        }
        try (RawSocket client = client()) {
            String request = "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";
            assertThat(client.send(request).answer().keepsAlive()).isTrue();
            assertThat(client.send(request).answer().keepsAlive()).isTrue();
        }
    }

    @Test
    void sendsNoBodyToHead() throws IOException {
        try (RawSocket client = client()) {
            assertThat(client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n").answer(false).head())
                .contains("Content-Length: 7");
            assertThat(client.send(post("next")).answer().body()).isEqualTo("POST / next");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "http://127.0.0.1:4566/a?b|GET /a?b", "http://localhost|GET /", "/a/../b?x=%zz|GET /a/../b?x=%zz", "*|GET *"})
    void understandsTargetsOfAllForms(String target, String seen) throws IOException {
        try (RawSocket client = client()) {
            Answer answer = client.send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n").answer();
            assertThat(answer.body()).isEqualTo(seen + " ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nonsense|400", "GET|400", "GET /|400", "GET / HTTP/9.9|505", "GET / HTTP/2.0|505", "GET / FTP/1.1|400",
        "'\u0016\u0003\u0001\u0002'|400", "GET / HTTP/1.1~Host localhost|400", "GET / HTTP/1.1~|400",
        "GET / HTTP/1.1~Host: a.example|403", "GET / HTTP/1.1~Host: localhost.evil.example|403",
        "GET / HTTP/1.1~Host: localhost~Host: evil.example|403",
        "GET http://evil.example/ HTTP/1.1~Host: localhost|403",
        "GET / HTTP/1.1~Host: 192.168.1.1|403", "GET / HTTP/1.1~Host:|403", "GET / HTTP/1.1~Host: 127.0.0.1.nip.io|403",
        "POST / HTTP/1.1~Host: localhost~Content-Length: -1|400",
        "POST / HTTP/1.1~Host: localhost~Content-Length: ten|400",
        "POST / HTTP/1.1~Host: localhost~Content-Length: 99999999999999999999|400",
        "POST / HTTP/1.1~Host: localhost~Content-Length: 1~Content-Length: 2|400",
        "POST / HTTP/1.1~Host: localhost~Content-Length: 1~Transfer-Encoding: chunked|400",
        "POST / HTTP/1.1~Host: localhost~Transfer-Encoding: gzip|501",
        "POST / HTTP/1.1~Host: localhost~Transfer-Encoding: chunked~~zz|400",
        "POST / HTTP/1.1~Host: localhost~Transfer-Encoding: chunked~~-5|400",
        "POST / HTTP/1.1~Host: localhost~Transfer-Encoding: chunked~~3~abcde|400",
        "GET / HTTP/1.1~Host: localhost~Expect: miracles|417"})
    void refusesWhatIsNoProperRequestAndCloses(String request, int status) throws IOException {
        try (RawSocket client = client()) {
            Answer answer = client.send(request.replace("~", "\r\n") + "\r\n\r\n").answer();
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.body()).startsWith("refused: ");
            assertThat(client.rest()).isZero();
        }
        isAlive();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1:1", "localhost", "LOCALHOST:4566", "[::1]:80", "demo.localhost", "a.b.localhost:1"})
    void takesAllNamesOfThisMachine(String host) throws IOException {
        try (RawSocket client = client()) {
            assertThat(client.send("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").answer().status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\nHost: localhost\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nab",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"})
    void refusesARequestThatEndsTooEarly(String request) throws IOException {
        try (RawSocket client = client()) {
            assertThat(client.send(request).finish().answer().status()).isEqualTo(400);
        }
    }

    @Test
    void refusesEndlessHeaders() throws IOException {
        try (RawSocket client = client()) {
            client.send("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(100_000) + "\r\n\r\n");
            assertThat(client.answer().status()).isEqualTo(400);
        }
        try (RawSocket client = client()) {
            client.send("GET / HTTP/1.1\r\nHost: localhost\r\n" + "X: x\r\n".repeat(500) + "\r\n");
            assertThat(client.answer().status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HT", "GET / HTTP/1.1\r\nHost: local",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\na"})
    void refusesWhoSendsTooSlowly(String start) throws IOException {
        server.close();
        server = start(TIGHT);
        try (RawSocket client = client()) {
            assertThat(client.send(start).answer().status()).isEqualTo(408);
            assertThat(client.rest()).isZero();
        }
    }

    @Test
    void resetsTheConnectionOnRequest() {
        try (RawSocket client = client()) {
            client.send("GET /reset HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThatThrownBy(client::answer).isInstanceOf(SocketException.class).hasMessageContaining("reset");
        }
    }

    @Test
    void truncatesTheBodyOnRequest() {
        try (RawSocket client = client()) {
            client.send("GET /truncate HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThatThrownBy(client::answer).isInstanceOf(EOFException.class).hasMessageContaining("of 14 bytes");
        }
    }

    @Test
    void staysQuickWithThousandsOfIdleConnections() throws IOException {
        List<RawSocket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 2000; i++) {
                idle.add(client());
            }
            for (RawSocket each : idle) {
                assertThat(each.send(post("x")).answer().keepsAlive()).isTrue();
            }
            isAlive();
            assertThat(idle.getFirst().send(post("still")).answer().body()).isEqualTo("POST / still");
        } finally {
            idle.forEach(RawSocket::close);
        }
    }

    @Test
    void closingEndsOpenConnections() throws IOException {
        try (RawSocket client = client()) {
            client.send(post("a")).answer();
            server.close();
            assertThat(client.rest()).isZero();
        }
    }

    private void isAlive() throws IOException {
        try (RawSocket client = client()) {
            assertThat(client.send(post("alive")).answer().body()).isEqualTo("POST / alive");
        }
    }

    private RawSocket client() {
        return new RawSocket(server.port());
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String post(String body) {
        return "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static HttpServer start(HttpLimits limits) {
        try {
            return new HttpServer(0, new Echo(), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tells what it got.
    private static final class Echo implements HttpHandler {
        @Override
        public HttpReply answer(HttpRequest request) {
            String target = request.path() + (request.query().isEmpty() ? "" : "?" + request.query());
            String body = request.method() + " " + target + " "
                + StandardCharsets.UTF_8.decode(request.body().duplicate());
            return switch (request.path()) {
                case "/reset" -> HttpReply.reset();
                case "/truncate" -> new HttpReply(200, Map.of(), StandardCharsets.UTF_8.encode(body), Ending.TRUNCATED);
                default -> HttpReply.of(200, Map.of("Content-Type", "text/plain"), body);
            };
        }

        @Override
        public HttpReply refuse(HttpRefusal refusal, Map<String, String> headers) {
            return HttpReply.of(refusal.status(), Map.of(), "refused: " + refusal.message());
        }
    }
}
