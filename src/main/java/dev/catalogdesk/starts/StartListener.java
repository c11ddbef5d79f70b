package dev.catalogdesk.starts;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Where later starts of the program come to. Until [#serve] is called they wait. Whatever comes in, each caller is
/// heard for a short time, few at once, and only if it is a process of the same user.
public final class StartListener implements AutoCloseable {
    private static final int AT_ONCE = 8;
    private final ServerSocketChannel server;
    private final SocketPlace place;
    private final Path socket;
    private final UserPrincipal user;
    private final FileChannel lock;
    private final StartTimes times;
    private final Semaphore free = new Semaphore(AT_ONCE);

    private StartListener(ServerSocketChannel server, SocketPlace place, Path socket, FileChannel lock,
            StartTimes times) throws IOException {
        this.server = server;
        this.place = place;
        this.socket = socket;
        this.lock = lock;
        this.times = times;
        user = Files.getOwner(socket);
    }

    /// Begins to listen.
    ///
    /// @param lock the lock that says that this start is the first; held until [#close]
    static StartListener open(SocketPlace place, FileChannel lock, StartTimes times) throws IOException {
        Path socket = place.fresh();
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            place.ownerOnly(socket);
            return new StartListener(server, place, socket, lock, times);
        } catch (IOException | RuntimeException e) {
            TimeLimit.close(server);
            place.remove(socket);
            throw e;
        }
    }

    /// Begins to answer.
    ///
    /// @param workers run the conversations; one thread of them waits for callers until [#stop]
    /// @param handler takes each request, on a thread of the workers; returns at once, and sees to it that the request
    ///     is answered
    public void serve(Executor workers, Consumer<StartRequest> handler) {
        workers.execute(() -> {
            while (server.isOpen()) {
                accept(workers, handler);
            }
        });
    }

    private void accept(Executor workers, Consumer<StartRequest> handler) {
        try {
            SocketChannel caller = server.accept();
            if (!free.tryAcquire()) {
                TimeLimit.close(caller);
                return;
            }
            try {
                workers.execute(() -> converse(caller, handler));
            } catch (RejectedExecutionException e) {
                TimeLimit.close(caller);
                stop();
            }
        } catch (ClosedChannelException e) {
            stop();
        } catch (IOException e) {
            // Such as too many open files; the callers who wait are heard when there is room again.
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(times.again());
        } catch (InterruptedException e) {
            stop();
        }
    }

    private void converse(SocketChannel caller, Consumer<StartRequest> handler) {
        try (caller) {
            StartAnswer answer = answer(caller, handler);
            TimeLimit limit = TimeLimit.on(caller, times.call());
            Wire.writeAnswer(new DataOutputStream(Channels.newOutputStream(caller)), answer);
            limit.done();
        } catch (IOException e) {
            // Whoever called is gone, took too long, or was no start of the program.
            TimeLimit.close(caller);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            free.release();
        }
    }

    private StartAnswer answer(SocketChannel caller, Consumer<StartRequest> handler)
            throws IOException, InterruptedException {
        if (!Peer.is(user, caller)) {
            return StartAnswer.of(StartAnswer.Kind.OTHER_USER);
        }
        try {
            StartRequest request = new StartRequest(read(caller));
            handler.accept(request);
            return request.await(times.opening());
        } catch (Wire.OtherVersion e) {
            return StartAnswer.of(StartAnswer.Kind.OTHER_VERSION);
        }
    }

    private List<String> read(SocketChannel caller) throws IOException {
        TimeLimit limit = TimeLimit.on(caller, times.call());
        List<String> texts = Wire.readTexts(new DataInputStream(Channels.newInputStream(caller)));
        limit.done();
        return texts;
    }

    /// Lets nobody in any more. Those who come now wait until [#close] makes one of them the first.
    public void stop() {
        TimeLimit.close(server);
    }

    /// Makes room for another first start. To be called when the program's files are written and closed.
    @Override
    public void close() {
        stop();
        try {
            place.remove(socket);
        } catch (IOException e) {
            // The next first start removes it.
            TimeLimit.close(lock);
        }
        TimeLimit.close(lock);
    }
}
