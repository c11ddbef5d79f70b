package dev.catalogdesk.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// A JSON file on disk, such as the settings'. A save writes a temporary file of its own name beside it, forces it to
/// the disk and moves it over the old one in one step, so that readers and a second process see the whole old or the
/// whole new file. Where two processes save at the same moment, the last one wins.
final class SettingsFile {
    private static final long MAX_BYTES = 8L << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter STAMP =
        DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private final Path file;
    private final InstantSource clock;
    private final ObjectWriter writer;
    private final long maxBytes;

    SettingsFile(Path file, InstantSource clock) {
        this(file, clock, JSON.writerWithDefaultPrettyPrinter(), MAX_BYTES);
    }

    private SettingsFile(Path file, InstantSource clock, ObjectWriter writer, long maxBytes) {
        this.file = file;
        this.clock = clock;
        this.writer = writer;
        this.maxBytes = maxBytes;
    }

    /// A file that nobody edits, of much content and so without blanks.
    static SettingsFile compact(Path file, InstantSource clock, long maxBytes) {
        return new SettingsFile(file, clock, JSON.writer(), maxBytes);
    }

    static void prepare() {
        SettingsReader.read(JSON.valueToTree(java.util.Map.of()));
    }

    /// What was found.
    ///
    /// @param content the content; empty where there is none that can be read
    /// @param problem what is wrong with the file, if anything
    record Found(ObjectNode content, Optional<SettingsProblem> problem) {
    }

    /// Reads the file; sets a broken one aside.
    Found read() {
        try {
            return new Found(parse(), Optional.empty());
        } catch (JsonProcessingException e) {
            return new Found(empty(), Optional.of(setAside()));
        } catch (IOException e) {
            return new Found(empty(), Optional.of(new SettingsProblem.Unreadable(file)));
        }
    }

    /// Reads the file as it is now, for a save that must not lose what another process wrote meanwhile. Nothing
    /// where it is gone or broken.
    Optional<ObjectNode> reread() {
        try {
            return Optional.of(parse()).filter(found -> !found.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private ObjectNode parse() throws IOException {
        try {
            if (Files.size(file) > maxBytes) {
                throw new BrokenContent("too large");
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                return empty();
            }
            JsonNode root = JSON.readTree(bytes);
            if (root instanceof ObjectNode object) {
                return object;
            }
            throw new BrokenContent("not an object");
        } catch (NoSuchFileException e) {
            return empty();
        }
    }

    private SettingsProblem setAside() {
        String name = file.getFileName() + ".broken-" + STAMP.format(clock.instant());
        Path target = file.resolveSibling(name);
        for (int i = 2; Files.exists(target); i++) {
            target = file.resolveSibling(name + "-" + i);
        }
        try {
            Files.move(file, target);
            return new SettingsProblem.Broken(file, target);
        } catch (IOException e) {
            return new SettingsProblem.Unreadable(file);
        }
    }

    /// Replaces the file.
    ///
    /// @throws IOException when it cannot be written; the old file is then untouched
    void write(ObjectNode content) throws IOException {
        byte[] bytes = writer.writeValueAsBytes(content);
        // A link, as the keepers of dot files make them, stays: what it points at is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("no folder for " + target);
        }
        createFolder(folder);
        // Made with rights for its owner alone, where the file system knows rights.
        Path temporary = Files.createTempFile(folder, "." + target.getFileName() + "-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static final class BrokenContent extends JsonProcessingException {
        private static final long serialVersionUID = 1L;

        BrokenContent(String message) {
            super(message);
        }
    }
}
