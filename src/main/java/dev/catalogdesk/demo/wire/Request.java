package dev.catalogdesk.demo.wire;

import dev.catalogdesk.demo.http.HttpRequest;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// A request as the protocols read it.
///
/// @param method HTTP method
/// @param query the raw query of the address; may be empty
/// @param headers headers by lower-case name
/// @param body the body as text
record Request(String method, String query, Map<String, String> headers, String body) {
    Request {
        headers = Map.copyOf(headers);
    }

    /// Reads the body as text.
    ///
    /// @throws CharacterCodingException if it is no UTF-8
    static Request of(HttpRequest http) throws CharacterCodingException {
        String body = StandardCharsets.UTF_8.newDecoder().decode(http.body().duplicate()).toString();
        return new Request(http.method(), http.query(), http.headers(), body);
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /// Whether the body is sent as a type; a client that names none is taken to know what it does.
    boolean hasType(String part) {
        String type = header("Content-Type").toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.contains(part);
    }
}
