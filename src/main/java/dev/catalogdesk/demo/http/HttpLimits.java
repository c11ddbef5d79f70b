package dev.catalogdesk.demo.http;

import java.time.Duration;

/// What a client may take of a server.
///
/// @param body longest body in bytes
/// @param request longest time from the first byte of a request to its last
/// @param idle longest time that a kept-alive connection waits for its next request
public record HttpLimits(int body, Duration request, Duration idle) {
    /// 4 MB, 20 seconds, 5 minutes.
    public static final HttpLimits USUAL =
        new HttpLimits(4 * 1024 * 1024, Duration.ofSeconds(20), Duration.ofMinutes(5));
}
