package dev.catalogdesk.starts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// Where the socket is: in a folder that belongs to its user alone. The system knows such sockets only by about a
/// hundred bytes of path, so one in a deep folder stands in a folder for temporary files, and its place is written
/// down where it should be.
///
/// @param folder the folder for socket and lock
/// @param temporary where a socket with a short path may stand
record SocketPlace(Path folder, Path temporary) {
    private static final int MAX_BYTES = 100;
    private static final int MAX_RECORD = 1000;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    /// Makes the folder, and takes it from all others.
    ///
    /// @throws IOException also where it belongs to another user
    void create() throws IOException {
        if (!knowsRights()) {
            Files.createDirectories(folder);
        } else if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER));
        } else if (!Files.getPosixFilePermissions(folder).equals(OWNER)) {
            Files.setPosixFilePermissions(folder, OWNER);
        }
    }

    /// The file whose lock the first start holds.
    Path lock() {
        return folder.resolve("first.lock");
    }

    /// Where a first start listens, or has listened before it was killed.
    Optional<Path> present() {
        if (Files.exists(usual())) {
            return Optional.of(usual());
        }
        try {
            return Files.size(moved()) > MAX_RECORD ? Optional.empty()
                : Optional.of(Path.of(Files.readString(moved()).strip())).filter(Files::exists);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// A place for a new socket, and none of an earlier one left. For the holder of the lock.
    Path fresh() throws IOException {
        Optional<Path> old = present();
        if (old.isPresent()) {
            remove(old.get());
        }
        if (usual().toString().getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
            return usual();
        }
        // Made with rights for its owner alone, where the file system knows rights.
        Path socket = Files.createTempDirectory(temporary, "cd-").resolve("s");
        Files.writeString(moved(), socket.toString());
        return socket;
    }

    /// Takes a socket away, with the folder that was made for it and the note of its place.
    void remove(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        Path around = socket.getParent();
        if (around != null && !around.equals(folder)) {
            Files.deleteIfExists(around);
            Files.deleteIfExists(moved());
        }
    }

    void ownerOnly(Path socket) throws IOException {
        if (knowsRights()) {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private boolean knowsRights() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private Path usual() {
        return folder.resolve("socket");
    }

    private Path moved() {
        return folder.resolve("socket.txt");
    }
}
