package dev.catalogdesk.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A client as small as can be, so that what is measured is the server: one kept-alive connection, requests that were
/// made before, answers that are counted and not looked at. For one thread.
final class RawClient implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;
    private static final String LENGTH = "content-length:";
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private byte[] body = new byte[BUFFER];

    /// Connects.
    RawClient(URI endpoint) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
    }

    /// The bytes of a call of SearchProvisionedProducts.
    ///
    /// @param input its input, JSON
    static byte[] search(String input) {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        return ("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-amz-json-1.1\r\n"
            + "X-Amz-Target: AWS242ServiceCatalogService.SearchProvisionedProducts\r\n"
            + "X-Amz-Date: 20300301T000000Z\r\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIABENCHMARK/20300301/"
            + Benchmark.REGION + "/servicecatalog/aws4_request, SignedHeaders=host;x-amz-date, Signature=00\r\n"
            + "Content-Length: " + bytes.length + "\r\n\r\n" + input).getBytes(StandardCharsets.UTF_8);
    }

    /// The bytes of a call of CloudFormation.
    ///
    /// @param action the operation
    /// @param members its input, keys and values in turn
    static byte[] stacks(String action, String... members) {
        StringBuilder form = new StringBuilder("Version=2010-05-15&Action=").append(action);
        for (int i = 0; i < members.length; i += 2) {
            form.append('&').append(members[i]).append('=')
                .append(URLEncoder.encode(members[i + 1], StandardCharsets.UTF_8));
        }
        return ("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "X-Amz-Date: 20300301T000000Z\r\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIABENCHMARK/20300301/"
            + Benchmark.REGION + "/cloudformation/aws4_request, SignedHeaders=host;x-amz-date, Signature=00\r\n"
            + "Content-Length: " + form.length() + "\r\n\r\n" + form).getBytes(StandardCharsets.UTF_8);
    }

    /// Sends a request and reads the whole answer.
    ///
    /// @return length of the answer's body, which stays until the next call
    /// @throws IOException if it is not answered with 200
    int call(byte[] request) throws IOException {
        out.write(request);
        String status = line();
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        if (body.length < length) {
            body = new byte[length];
        }
        if (in.readNBytes(body, 0, length) < length) {
            throw new EOFException();
        }
        if (!status.contains(" 200 ")) {
            throw new IOException(String.format(Locale.ROOT, "%s: %s", status, text(length)));
        }
        return length;
    }

    /// The body of the last answer.
    String text(int length) {
        return new String(body, 0, length, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
