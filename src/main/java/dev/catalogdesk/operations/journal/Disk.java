package dev.catalogdesk.operations.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Opens what is written. Tests put another in its place, which breaks when they wish.
interface Disk {
    /// The disk as it is.
    Disk REAL = (file, options) -> FileChannel.open(file, options, ownerOnly(file));

    /// Opens a file; one that is made belongs to its owner alone, where the file system knows rights.
    FileChannel open(Path file, Set<StandardOpenOption> options) throws IOException;

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return knowsRights(file)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rw-------"))}
            : new FileAttribute<?>[0];
    }

    static boolean knowsRights(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
