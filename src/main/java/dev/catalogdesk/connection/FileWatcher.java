package dev.catalogdesk.connection;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import dev.catalogdesk.settings.Later;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches files by watching their folders: editors replace a file rather than write it, the file may not exist
/// yet, and neither may its folder. Where a folder is missing, its nearest ancestor is watched; where a file or its
/// folder is a link, the place it points to as well. Any event there leads to one look a moment later: what the
/// event was about is not asked, for a chain of links can change by names that mean nothing here.
final class FileWatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileWatcher.class);
    private static final Duration SETTLE = Duration.ofMillis(200);
    private final List<Path> files;
    private final Later later;
    private final Runnable look;
    private final WatchService service;
    private final AtomicBoolean due = new AtomicBoolean();
    private final Map<Path, WatchKey> keys = new HashMap<>();

    /// Begins to watch; events are taken by [#run].
    ///
    /// @param files the files
    /// @param later runs the look
    /// @param look called after a change, on the thread of `later`
    /// @throws IOException where the system cannot watch
    FileWatcher(List<Path> files, Later later, Runnable look) throws IOException {
        this.files = files;
        this.later = later;
        this.look = look;
        Path first = files.getFirst();
        service = first.getFileSystem().newWatchService();
        arm();
    }

    /// Takes events until [#close]; blocks.
    void run() {
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                key.reset();
                if (due.compareAndSet(false, true)) {
                    later.run(SETTLE, this::settle);
                }
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("Watching has ended");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle() {
        // In this order: an event or a file that comes after the mark or the registration leads to another look.
        due.set(false);
        try {
            arm();
        } catch (ClosedWatchServiceException e) {
            return;
        }
        look.run();
    }

    private synchronized void arm() {
        Set<Path> wanted = new LinkedHashSet<>();
        files.forEach(file -> addFolders(file, wanted));
        keys.values().removeIf(key -> !key.isValid());
        keys.entrySet().removeIf(entry -> {
            boolean stale = !wanted.contains(entry.getKey());
            if (stale) {
                entry.getValue().cancel();
            }
            return stale;
        });
        for (Path folder : wanted) {
            try {
                keys.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
            } catch (IOException e) {
                LOG.warn("A folder of the shared AWS files cannot be watched: {}", e.getClass().getSimpleName());
            }
        }
    }

    private static void addFolders(Path file, Set<Path> folders) {
        Path folder = file.getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        if (folder == null) {
            return;
        }
        folders.add(folder);
        Path above = folder.getParent();
        if (above != null && (Files.isSymbolicLink(folder) || folder.equals(file.getParent()))) {
            // The folder itself can be taken away or exchanged, which only its own folder tells of.
            folders.add(above);
        }
        try {
            Path real = file.toRealPath().getParent();
            if (real != null) {
                folders.add(real);
            }
        } catch (IOException e) {
            LOG.debug("Not there yet: {}", file.getFileName());
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.debug("Could not end the watch", e);
        }
    }
}
