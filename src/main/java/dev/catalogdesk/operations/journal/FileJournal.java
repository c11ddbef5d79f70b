package dev.catalogdesk.operations.journal;

import dev.catalogdesk.model.MessageKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The journal in a folder of its own. Nothing is opened before it is needed. One process writes; another one is
/// refused until the first is gone.
public final class FileJournal implements Journal, AutoCloseable {
    private static final long ROTATE_AT = 4L << 20;
    private final JournalFolder folder;
    private final InstantSource clock;
    private final Disk disk;
    private final long rotateAt;

    // All below guarded by this.
    private List<MessageKey> repairs = List.of();
    private @Nullable FileChannel lockFile;
    private @Nullable Tail tail;

    /// Where the next line goes.
    private record Tail(Path file, FileChannel channel, long end, long number, String previous) {
    }

    /// A journal in a folder.
    ///
    /// @param folder the folder; need not exist
    /// @param clock gives the times of the entries
    public FileJournal(Path folder, InstantSource clock) {
        this(folder, clock, Disk.REAL, ROTATE_AT);
    }

    FileJournal(Path folder, InstantSource clock, Disk disk, long rotateAt) {
        this.folder = new JournalFolder(folder);
        this.clock = clock;
        this.disk = disk;
        this.rotateAt = rotateAt;
    }

    @Override
    public synchronized List<Entry> load() {
        close(tail);
        tail = null;
        try {
            return open();
        } catch (JournalException e) {
            return List.of();
        } catch (IOException e) {
            return readOnly();
        }
    }

    @Override
    public synchronized List<Entry> entries() {
        return readOnly();
    }

    @Override
    public synchronized void append(Fact fact) {
        try {
            ready();
            write(fact);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public synchronized Optional<JournalException> obstacle() {
        try {
            ready();
            return Optional.empty();
        } catch (JournalException e) {
            return Optional.of(e);
        } catch (IOException e) {
            return Optional.of(unwritable(e));
        }
    }

    @Override
    public synchronized List<MessageKey> repairs() {
        return repairs;
    }

    /// Lets others write.
    @Override
    public synchronized void close() {
        close(tail);
        tail = null;
        close(lockFile);
        lockFile = null;
    }

    private void ready() throws IOException {
        Tail now = tail;
        if (now == null || !untouched(now)) {
            close(now);
            tail = null;
            open();
        }
    }

    /// What was in flight must be known even where nothing can be written.
    private List<Entry> readOnly() {
        try {
            return JournalRepair.read(folder);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private List<Entry> open() throws IOException {
        folder.create();
        lock();
        JournalRepair repair = new JournalRepair(folder, disk, clock);
        repair.run();
        repairs = repair.told();
        List<Path> files = folder.files();
        Path file = files.isEmpty() ? folder.first() : files.getLast();
        tail = begin(file, repair.last());
        for (Fact.Repair done : repair.repairs()) {
            write(done);
        }
        return repair.entries();
    }

    private void lock() throws IOException {
        if (lockFile != null) {
            return;
        }
        FileChannel channel = disk.open(folder.lock(), Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE));
        try {
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                lockFile = channel;
                return;
            }
        } catch (OverlappingFileLockException e) {
            // Held by another journal of this process: as if by another process.
            close(channel);
            throw new JournalException(JournalException.Why.TAKEN, folder.lock().toString(), e);
        }
        close(channel);
        throw new JournalException(JournalException.Why.TAKEN, folder.lock().toString());
    }

    private Tail begin(Path file, Optional<JournalLine> last) throws IOException {
        FileChannel channel = disk.open(file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE));
        folder.force();
        return new Tail(file, channel, channel.size(), last.map(line -> line.entry().number()).orElse(0L),
            last.map(JournalLine::hash).orElse(JournalLine.NONE));
    }

    private void write(Fact fact) throws IOException {
        Tail now = rotated();
        JournalLine line = JournalLine.of(new Entry(now.number() + 1, clock.instant(), fact), now.previous());
        byte[] bytes = line.bytes();
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                now.channel().write(buffer, now.end() + buffer.position());
            }
            now.channel().force(true);
        } catch (IOException | RuntimeException e) {
            undo(now, e);
            throw e;
        }
        tail = new Tail(now.file(), now.channel(), now.end() + bytes.length, now.number() + 1, line.hash());
    }

    private Tail rotated() throws IOException {
        Tail now = Objects.requireNonNull(tail);
        if (now.end() < rotateAt) {
            return now;
        }
        Path file = folder.next(now.file());
        FileChannel channel = disk.open(file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE));
        folder.force();
        Tail next = new Tail(file, channel, channel.size(), now.number(), now.previous());
        tail = next;
        close(now);
        return next;
    }

    /// What was not written whole must not be found later. Where it cannot be taken back now, the next opening does.
    private void undo(Tail now, Exception cause) {
        tail = null;
        try {
            now.channel().truncate(now.end());
            now.channel().force(true);
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
        close(now);
    }

    private static boolean untouched(Tail now) throws IOException {
        return Files.exists(now.file()) && Files.size(now.file()) == now.end();
    }

    private static void close(@Nullable Tail open) {
        if (open != null) {
            close(open.channel());
        }
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            return;
        }
    }

    private JournalException unwritable(IOException e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String place = folder.path().toString();
        return new JournalException(
            JournalException.Why.UNWRITABLE, said.contains(place) ? said : place + ": " + said, e);
    }
}
