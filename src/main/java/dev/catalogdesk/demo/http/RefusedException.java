package dev.catalogdesk.demo.http;

import java.util.Map;

/// Ends the reading of a request that is refused.
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient HttpRefusal refusal;
    private final transient Map<String, String> headers;

    RefusedException(int status, String message, Map<String, String> headers) {
        super(message, null, false, false);
        this.refusal = new HttpRefusal(status, message);
        this.headers = Map.copyOf(headers);
    }

    HttpRefusal refusal() {
        return refusal;
    }

    /// What was read of the headers.
    Map<String, String> headers() {
        return headers;
    }
}
