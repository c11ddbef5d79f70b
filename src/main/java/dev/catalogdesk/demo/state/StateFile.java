package dev.catalogdesk.demo.state;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// The file that keeps the simulated AWS across restarts: compressed JSON, for templates and names repeat. It is
/// written beside itself and then moved in place, so that it is whole at any moment.
public final class StateFile {
    private final Path path;
    private final JsonMapper mapper = StateFormat.mapper();

    /// The file.
    ///
    /// @param path where it is, or is to be
    public StateFile(Path path) {
        this.path = path;
    }

    /// Reads it. Blocks.
    ///
    /// @return what it holds; nothing if there is no such file yet
    /// @throws StateException if it cannot be read or is broken; it is left as it is
    public Optional<WorldSnapshot> read() {
        if (!Files.exists(path)) {
            Path folder = path.toAbsolutePath().getParent();
            if (folder == null || !Files.isWritable(folder)) {
                throw new StateException("Nothing can be written to " + folder + ", where " + path.getFileName()
                    + " shall be. Name another file, or make the folder.", null);
            }
            return Optional.empty();
        }
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(path))) {
            @Nullable WorldSnapshot snapshot = mapper.readValue(in, WorldSnapshot.class);
            if (snapshot == null) {
                throw new IOException("it holds nothing");
            }
            if (snapshot.format() != WorldSnapshot.FORMAT) {
                throw new StateException(path + " has the form " + snapshot.format()
                    + ", but this program knows the form " + WorldSnapshot.FORMAT + " only. Name another file.", null);
            }
            return Optional.of(snapshot);
        } catch (JsonProcessingException e) {
            throw new StateException(path + " is broken" + place(e.getLocation())
                + ". It was left as it is: name another file, or take it away to begin anew.", e);
        } catch (IOException e) {
            throw new StateException(path + " cannot be read as a state of the demo: " + reason(e)
                + ". It was left as it is: name another file, or take it away to begin anew.", e);
        }
    }

    /// Writes it. Blocks.
    ///
    /// @param snapshot what it is to hold
    /// @throws StateException if it cannot be written; what was there before is still there
    public void write(WorldSnapshot snapshot) {
        Path folder = path.toAbsolutePath().getParent();
        try {
            Path temporary = Files.createTempFile(folder, path.getFileName().toString(), ".tmp");
            try {
                try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(temporary))) {
                    mapper.writeValue(out, snapshot);
                }
                Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new StateException(path + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof EOFException ? "it ends too soon" : String.valueOf(e.getMessage());
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
