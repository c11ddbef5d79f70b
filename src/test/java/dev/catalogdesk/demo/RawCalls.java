package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// Calls a simulated AWS with bare HTTP, to see what is really on the wire.
final class RawCalls implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final DemoServer server;

    RawCalls(DemoServer server) {
        this.server = server;
    }

    /// Calls Service Catalog with a signature.
    HttpResponse<String> catalog(String operation, String body) {
        return catalogIn("us-east-1", operation, body);
    }

    /// Calls Service Catalog in a region.
    HttpResponse<String> catalogIn(String region, String operation, String body) {
        return send(HttpRequest.newBuilder(server.endpoint())
            .header("Content-Type", "application/x-amz-json-1.1")
            .header("X-Amz-Target", "AWS242ServiceCatalogService." + operation)
            .header("Authorization", signature(region, "servicecatalog"))
            .POST(BodyPublishers.ofString(body)));
    }

    /// Calls STS with a signature.
    HttpResponse<String> sts(String form) {
        return send(HttpRequest.newBuilder(server.endpoint())
            .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
            .header("Authorization", signature("sts"))
            .POST(BodyPublishers.ofString(form)));
    }

    /// Calls Service Catalog with any header `Authorization`, or none.
    HttpResponse<String> authorized(String header) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.endpoint())
            .header("X-Amz-Target", "AWS242ServiceCatalogService.SearchProducts")
            .POST(BodyPublishers.ofString("{}"));
        return send(header.isEmpty() ? request : request.header("Authorization", header));
    }

    static String signature(String service) {
        return signature("us-east-1", service);
    }

    private static String signature(String region, String service) {
        return "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/" + region + "/" + service
            + "/aws4_request, SignedHeaders=host;x-amz-date, Signature=00";
    }

    /// Demands the headers that AWS sends with every answer.
    static void demandHeaders(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/x-amz-json-1.1");
        assertThat(response.headers().firstValue("x-amzn-RequestId").orElse(""))
            .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(response.headers().firstValue("Content-Length"))
            .hasValue(Integer.toString(response.body().getBytes(StandardCharsets.UTF_8).length));
        assertThat(response.headers().firstValue("x-amzn-ErrorType").orElse(""))
            .isEqualTo(json(response).path("__type").asText(""));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
