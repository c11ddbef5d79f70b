package dev.catalogdesk.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// A loopback address with templates, as an administrator would have one while building a catalogue.
final class TemplateHost implements AutoCloseable {
    private static final String WEB = """
        AWSTemplateFormatVersion: "2010-09-09"
        Description: A queue
        Parameters:
          Size: {Type: Number, Default: 10, Description: How large}
          Stage: {Type: String, AllowedValues: [dev, prod]}
        Resources:
          Queue: {Type: "AWS::SQS::Queue"}
        Outputs:
          Stage: {Value: !Ref Stage}
        """;
    private final HttpServer server;

    TemplateHost() {
        try {
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/web.yaml", exchange -> answer(exchange, 200, WEB));
        server.createContext("/broken.yaml", exchange -> answer(exchange, 200, "Parameters: [1"));
        server.createContext("/large.yaml", exchange -> answer(exchange, 200, " ".repeat(1024 * 1024 + 1)));
        server.createContext("/moved.yaml", exchange -> redirect(exchange, "/web.yaml"));
        server.createContext("/away.yaml", exchange -> redirect(exchange, "http://192.0.2.1/web.yaml"));
        server.createContext("/circle.yaml", exchange -> redirect(exchange, "/circle.yaml"));
        server.start();
    }

    String url(String file) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + file;
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
