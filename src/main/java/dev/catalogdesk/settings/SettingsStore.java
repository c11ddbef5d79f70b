package dev.catalogdesk.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds the settings and keeps their file. One for the whole process; all its methods may be called from any
/// thread, and none but [#open], [#flush] and [#close] touches the disk on the caller's thread. A change is saved
/// about a second after the last one.
///
/// A save carries over only what changed here since the last one, so that a newer version's fields and values stay
/// in the file, and so does what another process changed meanwhile; where both changed the same, the last wins.
public final class SettingsStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);
    private static final Duration SAVE_AFTER = Duration.ofSeconds(1);

    private final Path path;
    private final SettingsFile file;
    private final Later later;
    private final boolean mayWrite;
    private final Listeners<Settings> listeners = new Listeners<>();
    private final Listeners<Optional<SettingsProblem>> problemListeners = new Listeners<>();
    private final Object saving = new Object();

    // All below guarded by this.
    private Settings current;
    private ObjectNode saved;
    private ObjectNode content;
    private long changes;
    private Optional<SettingsProblem> problem;

    private SettingsStore(Path path, SettingsFile file, Later later) {
        this.path = path;
        this.file = file;
        this.later = later;
        SettingsFile.Found found = file.read();
        content = found.content();
        problem = found.problem();
        mayWrite = !(problem.orElse(null) instanceof SettingsProblem.Unreadable);
        current = SettingsReader.read(content);
        saved = SettingsJson.write(current);
    }

    /// Loads the classes that [#open] needs, which takes some 0.3 s, so that it can be done on another thread while
    /// the toolkit starts. Touches no file.
    public static void prepare() {
        SettingsFile.prepare();
    }

    /// Reads the settings; a missing, broken or unreadable file gives defaults and, but for the missing one, a
    /// [#problem]. Reads from the disk.
    ///
    /// @param file the settings' file; its folder need not exist
    /// @param later runs the saves, on a background thread
    /// @param clock gives the time stamp in the name of a broken file
    /// @return the store
    public static SettingsStore open(Path file, Later later, InstantSource clock) {
        return new SettingsStore(file, new SettingsFile(file, clock), later);
    }

    /// The settings now.
    ///
    /// @return the settings
    public synchronized Settings current() {
        return current;
    }

    /// Changes the settings and tells the listeners, on the calling thread, if that made a difference.
    ///
    /// @param change makes the new settings of the present ones; must be quick and without side effects
    public void update(UnaryOperator<Settings> change) {
        long mine;
        synchronized (this) {
            Settings changed = change.apply(current);
            if (changed.equals(current)) {
                return;
            }
            current = changed;
            mine = ++changes;
        }
        later.run(SAVE_AFTER, () -> saveIfLast(mine));
        listeners.tell(this::current);
    }

    /// Listens to changes.
    ///
    /// @param listener takes the newest settings, on the thread that changed them
    /// @return its place among the listeners
    public Subscription onChange(Consumer<? super Settings> listener) {
        return listeners.add(listener);
    }

    /// What is wrong with the file at present.
    ///
    /// @return the problem, if there is one
    public synchronized Optional<SettingsProblem> problem() {
        return problem;
    }

    /// Listens to problems that come up or are over. One found while opening is not told: ask [#problem].
    ///
    /// @param listener takes the present problem, on any thread
    /// @return its place among the listeners
    public Subscription onProblem(Consumer<? super Optional<SettingsProblem>> listener) {
        return problemListeners.add(listener);
    }

    /// Saves now what is not yet saved. Writes to the disk.
    public void flush() {
        synchronized (saving) {
            save();
        }
    }

    /// Saves what is not yet saved; later changes are saved as before. Writes to the disk.
    @Override
    public void close() {
        flush();
    }

    private void saveIfLast(long change) {
        synchronized (saving) {
            boolean last;
            synchronized (this) {
                last = change == changes;
            }
            if (last) {
                save();
            }
        }
    }

    private void save() {
        ObjectNode before;
        ObjectNode now;
        ObjectNode target;
        synchronized (this) {
            before = saved;
            now = SettingsJson.write(current);
            target = content.deepCopy();
        }
        if (!mayWrite || now.equals(before)) {
            return;
        }
        try {
            target = file.reread().orElse(target);
            SettingsJson.applyChanges(target, before, now);
            if (!target.has("version")) {
                target.put("version", SettingsJson.VERSION);
            }
            file.write(target);
            done(now, target);
        } catch (IOException | RuntimeException e) {
            LOG.warn("Could not save the settings: {}", e.getClass().getSimpleName());
            tell(Optional.of(new SettingsProblem.NotSaved(path)));
        }
    }

    private void done(ObjectNode now, ObjectNode target) {
        boolean over;
        synchronized (this) {
            saved = now;
            content = target;
            over = problem.orElse(null) instanceof SettingsProblem.NotSaved;
        }
        if (over) {
            tell(Optional.empty());
        }
    }

    private void tell(Optional<SettingsProblem> now) {
        synchronized (this) {
            problem = now;
        }
        problemListeners.tell(this::problem);
    }
}
