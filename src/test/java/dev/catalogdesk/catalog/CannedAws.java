package dev.catalogdesk.catalog;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

/// Answers every call on loopback with one given answer, and remembers the last request. For answers that the
/// simulated AWS never gives, such as recordings of the real one.
final class CannedAws implements AutoCloseable {
    private final HttpServer server;
    private volatile int status = 200;
    private volatile String answer = "{}";
    private volatile String request = "";
    private volatile String target = "";

    CannedAws() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.getResponseHeaders().set("x-amzn-RequestId", "id-of-the-request");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    CannedAws answer(int httpStatus, String body) {
        status = httpStatus;
        answer = body;
        return this;
    }

    CannedAws error(String code, String message) {
        return answer(400, "{\"__type\":\"" + code + "\",\"Message\":\"" + message + "\"}");
    }

    String request() {
        return request;
    }

    String target() {
        return target;
    }

    ServiceCatalogClient client() {
        return ServiceCatalogClient.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .region(Region.US_EAST_1)
            .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
            .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
            .build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
