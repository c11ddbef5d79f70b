package dev.catalogdesk.operations.journal;

import dev.catalogdesk.model.MessageKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the files of a journal and mends them where it must: a last line that was never finished is cut off; a file
/// that is damaged anywhere else is set aside, and in its place is put its good beginning, a note of the damage, and
/// what is whole behind it, so that what was in flight is looked up at this start and at later ones.
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
            FileScan scan = FileScan.of(bytes(file));
            List<JournalLine> lines = mend(file, scan, file.equals(files.getLast()));
            lines.forEach(line -> entries.add(line.entry()));
            if (!lines.isEmpty()) {
                last = Optional.of(lines.getLast());
            }
        }
    }

    /// Reads without mending.
    static List<Entry> read(JournalFolder folder) throws IOException {
        List<Entry> found = new ArrayList<>();
        for (Path file : folder.files()) {
            FileScan scan = FileScan.of(bytes(file));
            List<JournalLine> lines = scan.tail() == FileScan.Tail.DAMAGED
                ? mended(scan, damage(file, scan, ""), Instant.EPOCH, Optional.empty()) : scan.lines();
            lines.forEach(line -> found.add(line.entry()));
        }
        return found;
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.size(file) <= TOO_LARGE ? Files.readAllBytes(file) : TOO_LARGE_INSTEAD;
    }

    /// @return the file's lines afterwards
    private List<JournalLine> mend(Path file, FileScan scan, boolean newest) throws IOException {
        int line = scan.lines().size() + 1;
        if (scan.tail() == FileScan.Tail.UNENDED) {
            end(file, scan.goodBytes());
        } else if (newest && scan.tail() == FileScan.Tail.TORN) {
            cut(file, scan.goodBytes());
            repairs.add(new Fact.Repair("torn", JournalFolder.name(file), line, "", 0));
            told.add(MessageKey.of("journal.repair.torn", file.toString(), line));
        } else if (scan.tail() != FileScan.Tail.CLEAN) {
            Path aside = folder.aside(file, clock.instant());
            List<JournalLine> mended = mended(scan, damage(file, scan, JournalFolder.name(aside)), clock.instant(),
                last);
            setAside(file, aside, mended);
            told.add(MessageKey.of("journal.repair.damaged", file.toString(), line, aside.toString(),
                scan.salvaged().size()));
            return mended;
        }
        return scan.lines();
    }

    private static Fact.Repair damage(Path file, FileScan scan, String aside) {
        return Fact.Repair.ofDamage(JournalFolder.name(file), scan.lines().size() + 1, aside,
            scan.salvaged().size());
    }

    /// The good lines, the note, and what was salvaged, chained anew with the times as they were.
    private static List<JournalLine> mended(
            FileScan scan, Fact.Repair note, Instant now, Optional<JournalLine> fileBefore) {
        List<JournalLine> lines = new ArrayList<>(scan.lines());
        Optional<JournalLine> before = lines.isEmpty() ? fileBefore : Optional.of(lines.getLast());
        JournalLine line = next(before, now, note);
        lines.add(line);
        for (JournalLine salvaged : scan.salvaged()) {
            line = next(Optional.of(line), salvaged.entry().at(), salvaged.entry().fact());
            lines.add(line);
        }
        return lines;
    }

    private static JournalLine next(Optional<JournalLine> before, Instant at, Fact fact) {
        return JournalLine.of(new Entry(before.map(line -> line.entry().number()).orElse(0L) + 1, at, fact),
            before.map(JournalLine::hash).orElse(JournalLine.NONE));
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
    private void setAside(Path file, Path aside, List<JournalLine> lines) throws IOException {
        Path mended = folder.path().resolve(JournalFolder.name(file) + ".mended");
        Files.deleteIfExists(mended);
        try (FileChannel channel = disk.open(mended, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW))) {
            write(channel, bytes(lines), 0);
        }
        Files.copy(file, aside, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel channel = disk.open(aside, Set.of(StandardOpenOption.WRITE))) {
            channel.force(true);
        }
        Files.move(mended, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        folder.force();
    }

    private static byte[] bytes(List<JournalLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines.forEach(line -> bytes.writeBytes(line.bytes()));
        return bytes.toByteArray();
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

    /// What was cut off, to be written into the journal.
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
