package dev.catalogdesk.demo.wire;

import dev.catalogdesk.demo.http.HttpReply;
import java.util.LinkedHashMap;
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

    /// The answer on HTTP.
    HttpReply http(String requestId) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("x-amzn-RequestId", requestId);
        all.put("Content-Type", contentType);
        all.putAll(headers);
        return HttpReply.of(status, all, body);
    }
}
