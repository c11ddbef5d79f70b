package dev.catalogdesk.demo.http;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;

/// A whole request.
///
/// @param method HTTP method, as it was written
/// @param path raw path of the target, without its host
/// @param query raw query of the target; may be empty
/// @param headers headers by lower-case name; values of repeated ones are joined by commas
/// @param body the body, chunks joined
public record HttpRequest(String method, String path, String query, Map<String, String> headers, ByteBuffer body) {
    /// Copies the headers, and takes care that nobody reads the body away.
    public HttpRequest {
        headers = Map.copyOf(headers);
        body = body.asReadOnlyBuffer();
    }

    /// A header.
    ///
    /// @param name its name, in any case
    /// @return its value; empty where it was not sent
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
}
