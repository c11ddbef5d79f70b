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

/// Holds a value and keeps it in a JSON file. All its methods may be called from any thread, and none but [#open],
/// [#flush] and [#close] touches the disk on the caller's thread. A change is saved about a second after the last one.
///
/// @param <T> the value; immutable, with `equals`
final class JsonStore<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JsonStore.class);
    private static final Duration SAVE_AFTER = Duration.ofSeconds(1);

    private final Path path;
    private final SettingsFile file;
    private final Format<T> format;
    private final Later later;
    private final boolean mayWrite;
    private final Listeners<T> listeners = new Listeners<>();
    private final Listeners<Optional<SettingsProblem>> problemListeners = new Listeners<>();
    private final Object saving = new Object();

    // All below guarded by this.
    private T current;
    private ObjectNode saved;
    private ObjectNode content;
    private long changes;
    private Optional<SettingsProblem> problem;

    /// How the value is written.
    ///
    /// @param <T> the value
    interface Format<T> {
        /// Reads the value; whatever is missing or wrong falls back alone.
        T read(ObjectNode file);

        /// Writes the value.
        ObjectNode write(T value);

        /// Carries what changed here over to what the file holds by now.
        ///
        /// @param file what the file holds; may be changed
        /// @param before our state when last saved
        /// @param now our state now
        /// @return what is to be written
        ObjectNode merge(ObjectNode file, ObjectNode before, ObjectNode now);
    }

    private JsonStore(Path path, SettingsFile file, Format<T> format, Later later) {
        this.path = path;
        this.file = file;
        this.format = format;
        this.later = later;
        SettingsFile.Found found = file.read();
        content = found.content();
        problem = found.problem();
        mayWrite = !(problem.orElse(null) instanceof SettingsProblem.Unreadable);
        current = format.read(content);
        saved = format.write(current);
    }

    static <T> JsonStore<T> open(Path file, Format<T> format, Later later, InstantSource clock) {
        return new JsonStore<>(file, new SettingsFile(file, clock), format, later);
    }

    synchronized T current() {
        return current;
    }

    void update(UnaryOperator<T> change) {
        long mine;
        synchronized (this) {
            T changed = change.apply(current);
            if (changed.equals(current)) {
                return;
            }
            current = changed;
            mine = ++changes;
        }
        later.run(SAVE_AFTER, () -> saveIfLast(mine));
        listeners.tell(this::current);
    }

    Subscription onChange(Consumer<? super T> listener) {
        return listeners.add(listener);
    }

    synchronized Optional<SettingsProblem> problem() {
        return problem;
    }

    Subscription onProblem(Consumer<? super Optional<SettingsProblem>> listener) {
        return problemListeners.add(listener);
    }

    void flush() {
        synchronized (saving) {
            save();
        }
    }

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
        ObjectNode target;
        T value;
        synchronized (this) {
            before = saved;
            value = current;
            target = content.deepCopy();
        }
        // Away from the lock, which the JavaFX thread may wait for.
        ObjectNode now = format.write(value);
        if (!mayWrite || now.equals(before)) {
            return;
        }
        try {
            target = format.merge(file.reread().orElse(target), before, now);
            file.write(target);
            done(now, target);
        } catch (IOException | RuntimeException e) {
            LOG.warn("Could not save {}: {}", path.getFileName(), e.getClass().getSimpleName());
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
