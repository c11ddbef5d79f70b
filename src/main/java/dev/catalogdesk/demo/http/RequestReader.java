package dev.catalogdesk.demo.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.ChunkedInputStream;
import org.apache.hc.core5.http.impl.io.ContentLengthInputStream;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParser;
import org.apache.hc.core5.http.impl.io.SessionInputBufferImpl;

/// Reads the requests of one connection, one after the other.
final class RequestReader {
    private static final Http1Config CONFIG =
        Http1Config.custom().setMaxLineLength(64 * 1024).setMaxHeaderCount(200).setMaxEmptyLineCount(4).build();
    // An idle connection costs two of these.
    private static final int BUFFER = 2048;
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    /// So much of a body that is too large is thrown away before the client is told: most clients listen only after
    /// they have sent all.
    private static final long THROWN_AWAY = 64L * 1024 * 1024;

    private final TimedInput in;
    private final OutputStream out;
    private final HttpLimits limits;
    private final SessionInputBufferImpl buffer = new SessionInputBufferImpl(BUFFER, CONFIG.getMaxLineLength());
    private final DefaultHttpRequestParser parser = new DefaultHttpRequestParser(CONFIG);

    RequestReader(Socket socket, HttpLimits limits) throws IOException {
        this.in = new TimedInput(socket);
        this.out = socket.getOutputStream();
        this.limits = limits;
    }

    /// Waits for the first byte of a request.
    ///
    /// @return false if the client sent none and closed, or never sent any
    boolean awaitsAnother() throws IOException {
        in.allow(limits.idle());
        try {
            while (!buffer.hasBufferedData()) {
                if (buffer.fillBuffer(in) < 0) {
                    return false;
                }
            }
        } catch (SocketTimeoutException e) {
            return false;
        }
        in.allow(limits.request());
        return true;
    }

    /// Reads the head of a request.
    RequestHead head() throws IOException, RefusedException {
        try {
            ClassicHttpRequest request = parser.parse(buffer, in);
            if (request == null || in.ended()) {
                throw new RefusedException(400, "The request ended before its headers did.", Map.of());
            }
            return RequestHead.of(request);
        } catch (SocketTimeoutException e) {
            throw tooSlow(Map.of());
        } catch (HttpException | MessageConstraintException e) {
            throw new RefusedException(400, "This is no HTTP/1.1 request: " + e.getMessage() + ".", Map.of());
        }
    }

    /// Reads the body that belongs to a head.
    byte[] body(RequestHead head) throws IOException, RefusedException {
        boolean waits = head.waits();
        if (waits && head.length() > limits.body()) {
            throw tooLarge(head);
        }
        if (waits && head.length() != 0) {
            out.write(CONTINUE);
        }
        try (InputStream body = head.length() < 0
                ? new ChunkedInputStream(buffer, in, CONFIG)
                : new ContentLengthInputStream(buffer, in, head.length())) {
            return read(body, head);
        } catch (SocketTimeoutException e) {
            throw tooSlow(head.headers());
        } catch (ConnectionClosedException e) {
            throw new RefusedException(400, "The request ended before its body did.", head.headers());
        } catch (MalformedChunkCodingException | MessageConstraintException e) {
            throw new RefusedException(400, "The chunks of the body are malformed: " + e.getMessage() + ".",
                head.headers());
        }
    }

    /// Throws away what still comes, for a moment: closing a connection with unread bytes resets it, and the client
    /// would lose the answer.
    void drain(Duration time) throws IOException {
        in.allow(time);
        byte[] waste = new byte[BUFFER];
        long count = 0;
        try {
            while (count < THROWN_AWAY && !in.ended()) {
                count += Math.max(0, in.read(waste));
            }
        } catch (SocketTimeoutException e) {
            // Enough waited.
        }
    }

    private byte[] read(InputStream body, RequestHead head) throws IOException, RefusedException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(Math.clamp(head.length(), 0, limits.body()));
        byte[] part = new byte[BUFFER * 4];
        long count = 0;
        for (int read = body.read(part); read >= 0; read = body.read(part)) {
            count += read;
            if (count <= limits.body()) {
                whole.write(part, 0, read);
            } else if (count > THROWN_AWAY) {
                throw tooLarge(head);
            }
        }
        if (count > limits.body()) {
            throw tooLarge(head);
        }
        return whole.toByteArray();
    }

    private RefusedException tooLarge(RequestHead head) {
        return new RefusedException(413, "The request body is larger than " + limits.body() + " bytes.",
            head.headers());
    }

    private RefusedException tooSlow(Map<String, String> headers) {
        return new RefusedException(408, "The request was not whole after " + limits.request().toSeconds()
            + " seconds.", headers);
    }
}
