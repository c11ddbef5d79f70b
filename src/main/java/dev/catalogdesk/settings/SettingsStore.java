package dev.catalogdesk.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Holds the settings and keeps their file. One for the whole process; all its methods may be called from any
/// thread, and none but [#open], [#flush] and [#close] touches the disk on the caller's thread. A change is saved
/// about a second after the last one.
///
/// A save carries over only what changed here since the last one, so that a newer version's fields and values stay
/// in the file, and so does what another process changed meanwhile; where both changed the same, the last wins.
public final class SettingsStore implements AutoCloseable {
    private final JsonStore<Settings> store;

    private SettingsStore(JsonStore<Settings> store) {
        this.store = store;
    }

    private static final class Format implements JsonStore.Format<Settings> {
        @Override
        public Settings read(ObjectNode file) {
            return SettingsReader.read(file);
        }

        @Override
        public ObjectNode write(Settings settings) {
            return SettingsJson.write(settings);
        }

        @Override
        public ObjectNode merge(ObjectNode file, ObjectNode before, ObjectNode now) {
            SettingsJson.applyChanges(file, before, now);
            if (!file.has("version")) {
                file.put("version", SettingsJson.VERSION);
            }
            return file;
        }
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
        return new SettingsStore(JsonStore.open(file, new Format(), later, clock));
    }

    /// The settings now.
    ///
    /// @return the settings
    public Settings current() {
        return store.current();
    }

    /// Changes the settings and tells the listeners, on the calling thread, if that made a difference.
    ///
    /// @param change makes the new settings of the present ones; must be quick and without side effects
    public void update(UnaryOperator<Settings> change) {
        store.update(change);
    }

    /// Listens to changes.
    ///
    /// @param listener takes the newest settings, on the thread that changed them
    /// @return its place among the listeners
    public Subscription onChange(Consumer<? super Settings> listener) {
        return store.onChange(listener);
    }

    /// What is wrong with the file at present.
    ///
    /// @return the problem, if there is one
    public Optional<SettingsProblem> problem() {
        return store.problem();
    }

    /// Listens to problems that come up or are over. One found while opening is not told: ask [#problem].
    ///
    /// @param listener takes the present problem, on any thread
    /// @return its place among the listeners
    public Subscription onProblem(Consumer<? super Optional<SettingsProblem>> listener) {
        return store.onProblem(listener);
    }

    /// Saves now what is not yet saved. Writes to the disk.
    public void flush() {
        store.flush();
    }

    /// Saves what is not yet saved; later changes are saved as before. Writes to the disk.
    @Override
    public void close() {
        store.close();
    }
}
