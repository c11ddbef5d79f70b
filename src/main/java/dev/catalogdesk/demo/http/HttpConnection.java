package dev.catalogdesk.demo.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.apache.hc.core5.http.protocol.HttpDateGenerator;

/// One client's connection: request, answer, request, answer, until one side ends it.
final class HttpConnection {
    private static final Duration LINGER = Duration.ofSeconds(2);
    private final Socket socket;
    private final HttpHandler handler;
    private final RequestReader reader;
    private final OutputStream out;

    HttpConnection(Socket socket, HttpHandler handler, HttpLimits limits) throws IOException {
        this.socket = socket;
        this.handler = handler;
        // Without this an answer waits 40 ms for an acknowledgement (Nagle).
        socket.setTcpNoDelay(true);
        this.reader = new RequestReader(socket, limits);
        this.out = socket.getOutputStream();
    }

    /// Answers until the connection ends.
    ///
    /// @throws IOException if the client is gone
    void serve() throws IOException {
        boolean open = true;
        while (open && reader.awaitsAnother()) {
            open = exchange();
        }
    }

    private boolean exchange() throws IOException {
        RequestHead head;
        HttpRequest request;
        try {
            head = reader.head();
            request = request(head, reader.body(head));
        } catch (RefusedException e) {
            write(handler.refuse(e.refusal(), e.headers()), true, false);
            socket.shutdownOutput();
            reader.drain(LINGER);
            return false;
        }
        HttpReply reply = handler.answer(request);
        if (reply.ending() == HttpReply.Ending.RESET) {
            // With no time to linger, closing sends RST instead of FIN.
            socket.setSoLinger(true, 0);
            return false;
        }
        boolean open = head.keepsAlive() && reply.ending() == HttpReply.Ending.WHOLE;
        write(reply, !head.method().equals("HEAD"), open);
        return open;
    }

    private static HttpRequest request(RequestHead head, byte[] body) {
        String target = head.target();
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        return new HttpRequest(head.method(), path.isEmpty() ? "/" : path,
            question < 0 ? "" : target.substring(question + 1), head.headers(), ByteBuffer.wrap(body));
    }

    private void write(HttpReply reply, boolean withBody, boolean open) throws IOException {
        int whole = reply.body().remaining();
        StringBuilder head = new StringBuilder(256).append("HTTP/1.1 ").append(reply.status()).append(' ')
            .append(EnglishReasonPhraseCatalog.INSTANCE.getReason(reply.status(), Locale.ROOT)).append("\r\n");
        reply.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Date: ").append(HttpDateGenerator.INSTANCE.getCurrentDate()).append("\r\nContent-Length: ")
            .append(whole).append("\r\nConnection: ").append(open ? "keep-alive" : "close").append("\r\n\r\n");
        int sent = reply.ending() == HttpReply.Ending.TRUNCATED ? whole / 2 : whole;
        int length = withBody ? sent : 0;
        // In one piece: a write is a packet.
        byte[] first = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(first, first.length + length);
        reply.body().duplicate().get(all, first.length, length);
        out.write(all);
    }
}
