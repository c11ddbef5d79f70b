package dev.catalogdesk.operations.journal;

import dev.catalogdesk.model.MessageKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the files of a journal and mends them where it must: a last line that was never finished is cut off; a file
/// that is damaged anywhere else is set aside, and its good beginning put in its place.
final class JournalRepair {
    /// More than any file can become; such a one is not the journal's.
    private static final long TOO_LARGE = 256L << 20;
    /// Read in place of one that is too large: a line that is none.
    private static final byte[] TOO_LARGE_INSTEAD = {'?', '\n', '?'};
    private final JournalFolder folder;
    private final Disk disk;
    private final InstantSource clock;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Fact.Repair> repairs = new ArrayList<>();
    private final List<MessageKey> told = new ArrayList<>();
    private Optional<JournalLine> last = Optional.empty();

    JournalRepair(JournalFolder folder, Disk disk, InstantSource clock) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
    }

    /// Reads and mends all files. Afterwards every file ends with a whole line.
    void run() throws IOException {
        List<Path> files = folder.files();
        for (Path file : files) {
            byte[] bytes = bytes(file);
            FileScan scan = FileScan.of(bytes);
            mend(file, bytes, scan, file.equals(files.getLast()));
            scan.lines().forEach(line -> entries.add(line.entry()));
            if (!scan.lines().isEmpty()) {
                last = Optional.of(scan.lines().getLast());
            }
        }
    }

    /// Reads without mending.
    static List<Entry> read(JournalFolder folder) throws IOException {
        List<Entry> found = new ArrayList<>();
        for (Path file : folder.files()) {
            FileScan.of(bytes(file)).lines().forEach(line -> found.add(line.entry()));
        }
        return found;
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.size(file) <= TOO_LARGE ? Files.readAllBytes(file) : TOO_LARGE_INSTEAD;
    }

    private void mend(Path file, byte[] bytes, FileScan scan, boolean newest) throws IOException {
        int line = scan.lines().size() + 1;
        String name = JournalFolder.name(file);
        switch (scan.tail()) {
            case CLEAN -> { }
            case UNENDED -> end(file, scan.goodBytes());
            case TORN, DAMAGED -> {
                if (newest && scan.tail() == FileScan.Tail.TORN) {
                    cut(file, scan.goodBytes());
                    repairs.add(new Fact.Repair("torn", name, line, ""));
                    told.add(MessageKey.of("journal.repair.torn", file.toString(), line));
                } else {
                    Path aside = setAside(file, Arrays.copyOf(bytes, scan.goodBytes()));
                    repairs.add(new Fact.Repair("damaged", name, line, JournalFolder.name(aside)));
                    told.add(MessageKey.of("journal.repair.damaged", file.toString(), line, aside.toString()));
                }
            }
        }
    }

    private void end(Path file, int at) throws IOException {
        try (FileChannel channel = disk.open(file, Set.of(StandardOpenOption.WRITE))) {
            write(channel, new byte[] {'\n'}, at);
        }
    }

    private void cut(Path file, int length) throws IOException {
        try (FileChannel channel = disk.open(file, Set.of(StandardOpenOption.WRITE))) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    /// The damaged file is copied first, and replaced in one step: killed in between, this begins anew.
    private Path setAside(Path file, byte[] good) throws IOException {
        Path aside = folder.aside(file, clock.instant());
        Path mended = folder.path().resolve(JournalFolder.name(file) + ".mended");
        Files.deleteIfExists(mended);
        try (FileChannel channel = disk.open(mended, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW))) {
            write(channel, good, 0);
        }
        Files.copy(file, aside, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel channel = disk.open(aside, Set.of(StandardOpenOption.WRITE))) {
            channel.force(true);
        }
        Files.move(mended, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        folder.force();
        return aside;
    }

    private static void write(FileChannel channel, byte[] bytes, long position) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
        channel.force(true);
    }

    /// What was read, oldest first.
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// What was mended, to be written into the journal.
    List<Fact.Repair> repairs() {
        return List.copyOf(repairs);
    }

    /// What was mended, for the operator.
    List<MessageKey> told() {
        return List.copyOf(told);
    }

    /// The last good line, which the next one follows.
    Optional<JournalLine> last() {
        return last;
    }
}
