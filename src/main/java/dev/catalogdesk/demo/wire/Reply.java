package dev.catalogdesk.demo.wire;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// An answer ready to be sent.
///
/// @param status HTTP status
/// @param contentType content type
/// @param headers further headers
/// @param body the body as text
record Reply(int status, String contentType, Map<String, String> headers, String body) {
    Reply {
        headers = Map.copyOf(headers);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
