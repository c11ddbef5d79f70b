package dev.catalogdesk.demo.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Listens on 127.0.0.1, never on another address. A virtual thread for each connection, so that thousands of idle
/// ones cost little. Safe on any thread.
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final int WAITING_CLIENTS = 4096;
    private static final Duration PAUSE = Duration.ofMillis(20);
    private final ServerSocket listener;
    private final HttpHandler handler;
    private final HttpLimits limits;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Starts listening.
    ///
    /// @param port TCP port; 0 takes a free one
    /// @param handler answers the requests
    /// @param limits what a client may take
    /// @throws IOException if the port cannot be had
    public HttpServer(int port, HttpHandler handler, HttpLimits limits) throws IOException {
        this.handler = handler;
        this.limits = limits;
        listener = new ServerSocket();
        try {
            listener.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), WAITING_CLIENTS);
        } catch (IOException e) {
            listener.close();
            throw e;
        }
        threads.execute(this::accept);
    }

    /// The port.
    ///
    /// @return the port it listens on
    public int port() {
        return listener.getLocalPort();
    }

    /// Stops at once: open connections are closed, running handlers are interrupted.
    @Override
    public void close() {
        threads.shutdownNow();
        close(listener);
        open.forEach(HttpServer::close);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    LOG.warn("The simulated AWS cannot take a connection.", e);
                    // Most likely there are too many open files: a moment later there may be fewer.
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            } catch (RejectedExecutionException e) {
                open.forEach(HttpServer::close);
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            new HttpConnection(socket, handler, limits).serve();
        } catch (IOException e) {
            LOG.debug("A client of the simulated AWS is gone.", e);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("The simulated AWS failed at a request.", e);
        } finally {
            open.remove(socket);
        }
    }

    private static void close(AutoCloseable each) {
        try {
            each.close();
        } catch (Exception e) {
            LOG.debug("A socket of the simulated AWS does not close.", e);
        }
    }
}
