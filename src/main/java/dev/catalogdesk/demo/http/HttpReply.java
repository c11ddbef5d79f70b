package dev.catalogdesk.demo.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// An answer, and how much of it the client gets to see.
///
/// @param status HTTP status
/// @param headers headers but for those of the connection, the length and the date
/// @param body the body
/// @param ending how the answer ends
public record HttpReply(int status, Map<String, String> headers, ByteBuffer body, Ending ending) {
    /// Copies the headers, and takes care that nobody reads the body away.
    public HttpReply {
        headers = Map.copyOf(headers);
        body = body.asReadOnlyBuffer();
    }

    /// How an answer ends.
    public enum Ending {
        /// As it should.
        WHOLE,

        /// Half of the body is sent under the length of the whole, then the connection is closed.
        TRUNCATED,

        /// Nothing is sent; the connection is reset (TCP RST).
        RESET
    }

    /// A whole answer.
    ///
    /// @param status HTTP status
    /// @param headers further headers
    /// @param body the body, sent as UTF-8
    /// @return the answer
    public static HttpReply of(int status, Map<String, String> headers, String body) {
        return new HttpReply(status, headers, StandardCharsets.UTF_8.encode(body), Ending.WHOLE);
    }

    /// No answer: the connection is reset.
    ///
    /// @return what stands for it
    public static HttpReply reset() {
        return new HttpReply(0, Map.of(), ByteBuffer.allocate(0), Ending.RESET);
    }
}
