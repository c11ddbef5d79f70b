package dev.catalogdesk.demo.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A client without manners: sends any bytes, reads whatever comes back.
public final class RawSocket implements AutoCloseable {
    private static final int PATIENCE = 20_000;
    private final Socket socket;
    private final InputStream in;

    /// Connects.
    ///
    /// @param port port on 127.0.0.1
    public RawSocket(int port) {
        try {
            socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An answer.
    ///
    /// @param status HTTP status
    /// @param head status line and headers
    /// @param body the body
    public record Answer(int status, String head, String body) {
        /// Whether the connection stays open.
        ///
        /// @return true if so
        public boolean keepsAlive() {
            return head.toLowerCase(Locale.ROOT).contains("connection: keep-alive");
        }
    }

    /// Sends text.
    ///
    /// @param text the text, one byte a character
    /// @return this
    public RawSocket send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Sends bytes.
    ///
    /// @param bytes the bytes
    /// @return this
    public RawSocket send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says that nothing more will be sent.
    ///
    /// @return this
    public RawSocket finish() {
        try {
            socket.shutdownOutput();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads one answer.
    ///
    /// @return the answer
    /// @throws IOException if there is none, or it is not whole
    public Answer answer() throws IOException {
        return answer(true);
    }

    /// Reads one answer.
    ///
    /// @param withBody false for an answer to HEAD, and for an interim one
    /// @return the answer
    /// @throws IOException if there is none, or it is not whole
    public Answer answer(boolean withBody) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The answer ended after: " + head);
            }
            head.append((char) next);
        }
        String lower = head.toString().toLowerCase(Locale.ROOT);
        int at = lower.indexOf("content-length: ");
        int length = at < 0 ? 0 : Integer.parseInt(lower.substring(at + 16, lower.indexOf('\r', at)));
        byte[] body = withBody ? in.readNBytes(length) : new byte[0];
        if (withBody && body.length < length) {
            throw new EOFException("The body ended after " + body.length + " of " + length + " bytes.");
        }
        return new Answer(Integer.parseInt(head.substring(9, 12)), head.toString(),
            new String(body, StandardCharsets.UTF_8));
    }

    /// Reads to the end of the connection.
    ///
    /// @return number of bytes
    /// @throws IOException if the connection is reset
    public int rest() throws IOException {
        return in.readAllBytes().length;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
