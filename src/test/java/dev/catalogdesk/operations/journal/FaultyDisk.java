package dev.catalogdesk.operations.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A disk that does what a test wants of it before it does what it should: it stands between the journal and its files.
public final class FaultyDisk implements Disk {
    private final Hook hook;

    /// Hears what happens to the files of the journal.
    public interface Hook {
        /// Bytes are about to be written.
        ///
        /// @param file name of the file
        /// @param bytes how many
        /// @return how many of them get through; fewer than all, and the disk is full behind them
        /// @throws IOException to refuse all
        int writing(String file, int bytes) throws IOException;

        /// A part of the bytes got through, and no more.
        ///
        /// @param file name of the file
        /// @throws IOException what the journal hears of it
        default void partlyWritten(String file) throws IOException {
            throw new IOException("No space left on device");
        }

        /// A file is about to be forced to the disk.
        ///
        /// @param file name of the file
        /// @throws IOException to refuse
        void forcing(String file) throws IOException;

        /// A file was forced to the disk.
        ///
        /// @param file name of the file
        void forced(String file);
    }

    /// Puts a hook before the real disk.
    ///
    /// @param hook decides
    public FaultyDisk(Hook hook) {
        this.hook = hook;
    }

    /// A journal on such a disk.
    ///
    /// @param folder its folder
    /// @param clock its clock
    /// @param hook decides what becomes of what it writes
    /// @return the journal
    public static FileJournal journal(Path folder, InstantSource clock, Hook hook) {
        return new FileJournal(folder, clock, new FaultyDisk(hook), Long.MAX_VALUE);
    }

    @Override
    public FileChannel open(Path file, Set<StandardOpenOption> options) throws IOException {
        return new Channel(Disk.REAL.open(file, options), JournalFolder.name(file));
    }

    private final class Channel extends FileChannel {
        private final FileChannel real;
        private final String name;

        Channel(FileChannel real, String name) {
            this.real = real;
            this.name = name;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            int wanted = source.remaining();
            int through = hook.writing(name, wanted);
            ByteBuffer part = source.duplicate();
            part.limit(part.position() + Math.min(through, wanted));
            int written = 0;
            while (part.hasRemaining()) {
                written += real.write(part, position + written);
            }
            source.position(source.position() + written);
            if (through < wanted) {
                hook.partlyWritten(name);
            }
            return written;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            hook.forcing(name);
            real.force(metaData);
            hook.forced(name);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            real.truncate(size);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }

        @Override
        public int read(ByteBuffer target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] sources, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long newPosition) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer target, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
