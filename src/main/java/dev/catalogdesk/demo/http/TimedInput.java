package dev.catalogdesk.demo.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Reads from a socket until a deadline, however the bytes trickle. Time is the machine's: it limits real clients.
final class TimedInput extends InputStream {
    private final Socket socket;
    private final InputStream in;
    private long deadline = System.nanoTime();
    private boolean ended;

    TimedInput(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /// Sets a new deadline.
    void allow(Duration time) {
        deadline = System.nanoTime() + time.toNanos();
    }

    /// Whether the client has closed its side.
    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
            throw new SocketTimeoutException("The time is over.");
        }
        socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
        int count = in.read(target, offset, length);
        ended = ended || count < 0;
        return count;
    }
}
