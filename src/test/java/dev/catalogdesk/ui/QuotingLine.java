package dev.catalogdesk.ui;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A line to the simulated AWS that puts a sentence into its answers, as AWS quotes what was sent: into a refusal of
/// the launch of one name, and into the record of another, which it lets fail.
final class QuotingLine implements AutoCloseable {
    /// A launch of this name is refused.
    static final String REFUSED = "refused-vault";

    /// The record of this one fails.
    static final String FAILED = "failed-vault";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TARGET = "X-Amz-Target";
    private static final String TYPE = "Content-Type";
    private final URI aws;
    private final String sentence;
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    QuotingLine(URI aws, String sentence) throws IOException {
        this.aws = aws;
        this.sentence = sentence;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.setExecutor(threads);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] asked = exchange.getRequestBody().readAllBytes();
        String operation = String.valueOf(exchange.getRequestHeaders().getFirst(TARGET));
        if (operation.endsWith(".ProvisionProduct") && JSON.readTree(asked).path("ProvisionedProductName").asText()
                .equals(REFUSED)) {
            ObjectNode refusal = JsonNodeFactory.instance.objectNode();
            refusal.put("__type", "InvalidParametersException").put("message", sentence);
            answer(exchange, 400, JSON.writeValueAsBytes(refusal));
            return;
        }
        HttpResponse<byte[]> answered = forward(exchange, asked);
        byte[] body = answered.body();
        answer(exchange, answered.statusCode(), operation.endsWith(".DescribeRecord") ? failed(body) : body);
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] asked) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(aws.resolve(exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(asked));
        for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
            if (List.of(TARGET, TYPE, "Authorization", "X-Amz-Date").stream()
                    .anyMatch(header.getKey()::equalsIgnoreCase)) {
                request.header(header.getKey(), header.getValue().getFirst());
            }
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private byte[] failed(byte[] answer) throws IOException {
        if (JSON.readTree(answer) instanceof ObjectNode node
                && node.path("RecordDetail") instanceof ObjectNode record
                && record.path("ProvisionedProductName").asText().equals(FAILED)) {
            record.put("Status", "FAILED");
            record.putArray("RecordErrors").addObject().put("Code", "").put("Description", sentence);
            return JSON.writeValueAsBytes(node);
        }
        return answer;
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set(TYPE, "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
        threads.shutdownNow();
    }
}
