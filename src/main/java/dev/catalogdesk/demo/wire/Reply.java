package dev.catalogdesk.demo.wire;

import dev.catalogdesk.demo.http.HttpReply;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// An answer ready to be sent.
///
/// @param status HTTP status
/// @param contentType content type
/// @param headers further headers
/// @param body the body, UTF-8
record Reply(int status, String contentType, Map<String, String> headers, ByteBuffer body) {
    Reply {
        headers = Map.copyOf(headers);
        body = body.asReadOnlyBuffer();
    }

    static Reply of(int status, String contentType, Map<String, String> headers, String body) {
        return new Reply(status, contentType, headers, StandardCharsets.UTF_8.encode(body));
    }

    /// The answer on HTTP.
    HttpReply http(String requestId) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("x-amzn-RequestId", requestId);
        all.put("Content-Type", contentType);
        all.putAll(headers);
        return new HttpReply(status, all, body, HttpReply.Ending.WHOLE);
    }
}
