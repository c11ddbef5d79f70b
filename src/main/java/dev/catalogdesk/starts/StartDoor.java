package dev.catalogdesk.starts;

import dev.catalogdesk.model.MessageKey;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// Where every start of the program on the same files comes by: the first one stays and listens, a later one hands
/// over what it was started with and goes. Who is the first is decided by a lock that the system takes back whatever
/// way a process ends; a socket that a killed one left behind is taken away only by the holder of the lock, and when
/// nobody answers on it. All methods block.
public final class StartDoor {
    private final SocketPlace place;
    private final StartTimes times;

    /// The door of the program's files.
    ///
    /// @param folder folder for socket and lock; need not exist
    public StartDoor(Path folder) {
        this(new SocketPlace(folder, temporary()), StartTimes.USUAL);
    }

    StartDoor(SocketPlace place, StartTimes times) {
        this.place = place;
        this.times = times;
    }

    private static Path temporary() {
        String runtime = System.getenv().getOrDefault("XDG_RUNTIME_DIR", "");
        boolean there = !runtime.isBlank() && Files.isDirectory(Path.of(runtime));
        return Path.of(there ? runtime : System.getProperty("java.io.tmpdir", ""));
    }

    /// Hands over to the first start if one listens. Quick where none does.
    ///
    /// @param texts what this one was started with
    /// @return handed over, or on its own because the first did not do it; nothing where none listens
    public Optional<Entrance> knock(List<String> texts) {
        return Wire.fits(texts) ? place.present().flatMap(socket -> ask(socket, texts)) : Optional.empty();
    }

    /// Becomes the first, or hands over to it. Waits some seconds for one that is just starting or ending.
    ///
    /// @param texts what this one was started with
    /// @return how this start begins
    public Entrance enter(List<String> texts) {
        for (int i = 0; i < times.looks(); i++) {
            Optional<Entrance> entrance = knock(texts).or(this::becomeFirst);
            if (entrance.isPresent()) {
                return entrance.get();
            }
            try {
                Thread.sleep(times.again());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return apart("starts.apart.silent");
    }

    /// Becomes the first, but asks nobody: for one that has asked in vain.
    ///
    /// @param reason why it stays on its own where there is a first
    /// @return the first, or on its own
    public Entrance enterAlone(MessageKey reason) {
        return becomeFirst().orElse(new Entrance.Apart(reason));
    }

    /// Becomes the first where there is none any more: for one that began on its own.
    ///
    /// @return where later starts come to now; nothing while another one is the first, or where this one cannot be
    public Optional<StartListener> takeOver() {
        return becomeFirst().filter(Entrance.First.class::isInstance).map(Entrance.First.class::cast)
            .map(Entrance.First::listener);
    }

    private Optional<Entrance> becomeFirst() {
        try {
            place.create();
            FileChannel channel =
                FileChannel.open(place.lock(), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            try {
                if (locked(channel)) {
                    return Optional.of(new Entrance.First(StartListener.open(place, channel, times)));
                }
                TimeLimit.close(channel);
                return Optional.empty();
            } catch (IOException | RuntimeException e) {
                TimeLimit.close(channel);
                throw e;
            }
        } catch (AccessDeniedException e) {
            return Optional.of(apart("starts.apart.user"));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.of(apart("starts.apart.unable"));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private Optional<Entrance> ask(Path socket, List<String> texts) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            TimeLimit limit = TimeLimit.on(channel, times.answer());
            try {
                channel.connect(UnixDomainSocketAddress.of(socket));
                if (!Peer.is(Files.getOwner(place.folder()), channel)) {
                    return Optional.of(apart("starts.apart.user"));
                }
                Wire.writeTexts(new DataOutputStream(Channels.newOutputStream(channel)), texts);
                return Optional.of(entrance(Wire.readAnswer(new DataInputStream(Channels.newInputStream(channel)))));
            } catch (AccessDeniedException e) {
                return Optional.of(apart("starts.apart.user"));
            } catch (IOException e) {
                return limit.over() ? Optional.of(apart("starts.apart.silent")) : Optional.empty();
            } finally {
                limit.done();
            }
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static Entrance entrance(StartAnswer answer) {
        return switch (answer.kind()) {
            case OPENED -> new Entrance.HandedOver(answer.words());
            case OTHER_USER -> apart("starts.apart.user");
            case OTHER_VERSION -> apart("starts.apart.version");
            case UNABLE, MALFORMED -> apart("starts.apart.silent");
        };
    }

    private static Entrance apart(String key) {
        return new Entrance.Apart(MessageKey.of(key));
    }
}
