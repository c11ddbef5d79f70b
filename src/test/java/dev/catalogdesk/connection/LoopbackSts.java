package dev.catalogdesk.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// An STS of a few lines, whose answers a test chooses.
final class LoopbackSts implements AutoCloseable {
    /// What was asked.
    record Asked(String action, String authorization, String userAgent) {
    }

    /// What to answer.
    record Answer(int status, String body) {
    }

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Function<Asked, Answer> answers = LoopbackSts::standard;

    LoopbackSts() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    LoopbackSts answering(Function<Asked, Answer> function) {
        answers = function;
        return this;
    }

    LoopbackSts failing(int status, String code, String message) {
        return answering(asked -> error(status, code, message));
    }

    static Answer error(int status, String code, String message) {
        return new Answer(status, """
            <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>
            <Code>%s</Code><Message>%s</Message></Error><RequestId>r-1</RequestId></ErrorResponse>
            """.formatted(code, message));
    }

    static Answer standard(Asked asked) {
        if (asked.action().equals("AssumeRole")) {
            return new Answer(200, """
                <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
                <Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>role-SECRET</SecretAccessKey>
                <SessionToken>token-SECRET</SessionToken><Expiration>2199-01-01T00:00:00Z</Expiration></Credentials>
                <AssumedRoleUser><Arn>arn:aws:sts::444455556666:assumed-role/admin/me</Arn>
                <AssumedRoleId>AROA:me</AssumedRoleId></AssumedRoleUser>
                </AssumeRoleResult></AssumeRoleResponse>
                """);
        }
        String user = asked.authorization().contains("ASIAROLE") ? "assumed-role/admin/me" : "user/operator";
        return new Answer(200, """
            <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
            <Arn>arn:aws:iam::111122223333:%s</Arn><UserId>AIDA</UserId><Account>111122223333</Account>
            </GetCallerIdentityResult></GetCallerIdentityResponse>
            """.formatted(user));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            String action = body.replaceFirst("(?s).*Action=(\\w+).*", "$1");
            Asked question = new Asked(action, header(exchange, "Authorization"), header(exchange, "User-Agent"));
            asked.add(question);
            Answer answer = answers.apply(question);
            byte[] bytes = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
