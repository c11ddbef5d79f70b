package dev.catalogdesk.demo.wire;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.catalogdesk.demo.faults.Faults;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/// The HTTP server: one virtual thread a request, on 127.0.0.1 only.
public final class WireServer implements AutoCloseable {
    private static final int LARGEST_BODY = 4 * 1024 * 1024;
    private final HttpServer server;
    private final ExecutorService threads;
    private final Dispatcher dispatcher;

    /// Starts the server.
    ///
    /// @param port TCP port; 0 takes a free one
    /// @param services what it simulates
    /// @param faults what shall go wrong
    /// @param callerArn tells the ARN that belongs to an access key
    /// @throws IOException if the port cannot be had
    public WireServer(int port, List<SimulatedService> services, Faults faults, UnaryOperator<String> callerArn)
            throws IOException {
        dispatcher = new Dispatcher(services, faults, callerArn);
        // The server reads these once, when its classes are loaded. Without the first an answer waits 40 ms for an
        // acknowledgement (Nagle); without the second it forgets all idle connections above 200.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "5000");
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// The port.
    ///
    /// @return the port it listens on
    public int port() {
        return server.getAddress().getPort();
    }

    /// Stops at once: open connections are closed, running calls are interrupted.
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String requestId = UUID.randomUUID().toString();
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            Optional<Reply> reply = body.length > LARGEST_BODY
                ? Optional.of(dispatcher.tooLarge(requestId, LARGEST_BODY))
                : dispatcher.dispatch(request(exchange, body), requestId);
            if (reply.isPresent()) {
                send(exchange, reply.get(), requestId);
            }
            // With no reply the exchange is closed unanswered, which breaks the connection.
        }
    }

    private static Request request(HttpExchange exchange, byte[] body) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) ->
            headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(exchange.getRequestMethod(), query == null ? "" : query, headers,
            new String(body, StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Reply reply, String requestId) throws IOException {
        byte[] body = reply.bytes();
        Headers headers = exchange.getResponseHeaders();
        headers.set("x-amzn-RequestId", requestId);
        headers.set("Content-Type", reply.contentType());
        reply.headers().forEach(headers::set);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
