package dev.catalogdesk.operations.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The journal's folder and the names in it: `journal-000001.jsonl` and so on, of which only the last is written to.
///
/// @param path the folder; need not exist
record JournalFolder(Path path) {
    private static final Pattern NAME = Pattern.compile("journal-(\\d{6,9})\\.jsonl");
    private static final DateTimeFormatter STAMP =
        DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// Makes the folder, for its owner alone where the file system knows rights.
    void create() throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        if (Disk.knowsRights(path)) {
            Files.createDirectories(path,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(path);
        }
    }

    /// The files, oldest first.
    List<Path> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(file -> NAME.matcher(name(file)).matches())
                .sorted(java.util.Comparator.comparingInt(JournalFolder::number)).toList();
        }
    }

    Path first() {
        return file(1);
    }

    /// The file behind another.
    Path next(Path file) {
        return file(number(file) + 1);
    }

    Path lock() {
        return path.resolve("journal.lock");
    }

    /// A name that is free, for a file to be set aside.
    Path aside(Path file, Instant now) {
        String base = name(file) + ".damaged-" + STAMP.format(now);
        Path target = path.resolve(base);
        for (int i = 2; Files.exists(target); i++) {
            target = path.resolve(base + "-" + i);
        }
        return target;
    }

    /// Makes sure that a file made a moment ago is found after a loss of power. Where folders cannot be opened, as on
    /// Windows, the file system sees to it.
    void force() {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Path file(int number) {
        return path.resolve(String.format(Locale.ROOT, "journal-%06d.jsonl", number));
    }

    private static int number(Path file) {
        var matcher = NAME.matcher(name(file));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
