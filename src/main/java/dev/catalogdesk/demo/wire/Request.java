package dev.catalogdesk.demo.wire;

import java.util.Locale;
import java.util.Map;

/// A request as it came in.
///
/// @param method HTTP method
/// @param query the raw query of the address; may be empty
/// @param headers headers by lower-case name
/// @param body the body as text
record Request(String method, String query, Map<String, String> headers, String body) {
    Request {
        headers = Map.copyOf(headers);
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
}
