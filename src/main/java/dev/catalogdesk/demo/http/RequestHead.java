package dev.catalogdesk.demo.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.NotImplementedException;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.http.impl.DefaultContentLengthStrategy;

/// The first line of a request and its headers, checked.
///
/// @param method HTTP method
/// @param target the request's target, without its host
/// @param modern whether it is HTTP/1.1 and not 1.0
/// @param headers headers by lower-case name
/// @param length length of the body; negative for chunks
record RequestHead(String method, String target, boolean modern, Map<String, String> headers, long length) {
    static RequestHead of(ClassicHttpRequest request) throws RefusedException {
        Map<String, String> headers = headers(request);
        ProtocolVersion version = request.getVersion() == null ? HttpVersion.HTTP_1_1 : request.getVersion();
        if (!version.getProtocol().equals("HTTP") || version.getMajor() != 1) {
            throw new RefusedException(505, version + " is not supported, only HTTP/1.1 is.", headers);
        }
        boolean modern = version.greaterEquals(HttpVersion.HTTP_1_1);
        if (modern && !headers.containsKey("host")) {
            throw new RefusedException(400, "The request has no Host header.", headers);
        }
        LoopbackHost.check(headers.getOrDefault("host", "localhost"), headers);
        if (request.getAuthority() != null) {
            LoopbackHost.check(request.getAuthority().toString(), headers);
        }
        return new RequestHead(
            request.getMethod(), request.getRequestUri(), modern, headers, length(request, headers));
    }

    /// Whether the connection can be used again.
    boolean keepsAlive() {
        String wish = headers.getOrDefault("connection", "").toLowerCase(Locale.ROOT);
        return modern ? !wish.contains("close") : wish.contains("keep-alive");
    }

    /// Whether the client waits to be asked for the body.
    boolean waits() throws RefusedException {
        String expectation = headers.getOrDefault("expect", "");
        if (!expectation.isEmpty() && !expectation.equalsIgnoreCase("100-continue")) {
            throw new RefusedException(417, "The expectation " + expectation + " is not known.", headers);
        }
        return modern && !expectation.isEmpty();
    }

    private static Map<String, String> headers(ClassicHttpRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : request.getHeaders()) {
            String value = header.getValue() == null ? "" : header.getValue();
            headers.merge(header.getName().toLowerCase(Locale.ROOT), value, (first, next) -> first + "," + next);
        }
        return headers;
    }

    private static long length(ClassicHttpRequest request, Map<String, String> headers) throws RefusedException {
        if (headers.containsKey("content-length") && headers.containsKey("transfer-encoding")) {
            throw new RefusedException(400, "A body has a Content-Length or a Transfer-Encoding, not both.", headers);
        }
        try {
            long length = DefaultContentLengthStrategy.INSTANCE.determineLength(request);
            return headers.containsKey("content-length") || headers.containsKey("transfer-encoding") ? length : 0;
        } catch (NotImplementedException e) {
            throw new RefusedException(501, e.getMessage() + ".", headers);
        } catch (HttpException e) {
            throw new RefusedException(400, e.getMessage() + ".", headers);
        }
    }
}
