package dev.catalogdesk.ui;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The line between the program and its simulated AWS: it can be taken away and given back on the same port, while
/// the AWS behind it goes on, and it keeps what was asked over it.
final class Relay implements AutoCloseable {
    private final InetAddress here = InetAddress.getLoopbackAddress();
    private final int target;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private ServerSocket listener;

    /// @param target port of the simulated AWS
    Relay(int target) {
        this.target = target;
        listener = listen(0);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /// Breaks all connections and refuses new ones.
    void takeAway() {
        close(listener);
        open.forEach(Relay::close);
    }

    /// Takes connections again.
    void giveBack() {
        listener = listen(listener.getLocalPort());
    }

    /// Everything asked since the last request for an operation began, that request with it.
    String lastAsked(String operation) {
        String all = String.join("", asked);
        int at = all.lastIndexOf("AWS242ServiceCatalogService." + operation);
        return at < 0 ? "" : all.substring(at);
    }

    @Override
    public void close() {
        takeAway();
        threads.shutdownNow();
    }

    private ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(here, port));
            threads.execute(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Socket program = socket.accept();
                Socket aws = new Socket(here, target);
                open.add(program);
                open.add(aws);
                if (socket.isClosed()) {
                    open.forEach(Relay::close);
                }
                threads.execute(() -> copy(program, aws, true));
                threads.execute(() -> copy(aws, program, false));
            }
        } catch (IOException e) {
            close(socket);
        }
    }

    private void copy(Socket from, Socket to, boolean keep) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (keep) {
                    asked.add(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // The line was taken away, or one side has ended.
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
