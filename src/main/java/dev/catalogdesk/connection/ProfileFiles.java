package dev.catalogdesk.connection;

import dev.catalogdesk.settings.Later;
import dev.catalogdesk.settings.Listeners;
import dev.catalogdesk.settings.Subscription;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The shared AWS files: what they say now, and word of every change, so that an edit needs no restart. One for the
/// whole process; may be called from any thread.
public final class ProfileFiles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProfileFiles.class);
    private final AwsEnvironment environment;
    private final ProfileReader reader;
    private final Listeners<ProfileSnapshot> listeners = new Listeners<>();
    private final Object reading = new Object();
    private volatile ProfileSnapshot current;
    private final Listeners<ProfileSnapshot> signInListeners = new Listeners<>();
    private List<FileWatcher> watchers = List.of();

    private ProfileFiles(AwsEnvironment environment) {
        this.environment = environment;
        reader = new ProfileReader(environment);
        current = reader.read();
    }

    /// Reads the files. They need not exist. Reads from the disk and loads classes of the SDK: not for the JavaFX
    /// thread.
    ///
    /// @param environment where they are
    /// @return the files, not yet watched
    public static ProfileFiles open(AwsEnvironment environment) {
        return new ProfileFiles(environment);
    }

    /// Begins to watch both files, and the folders where the AWS CLI keeps sign-ins. Without it, or where the system
    /// cannot watch, [#reload] does the same by hand.
    ///
    /// @param executor runs the watch, which takes two threads until [#close]
    /// @param later runs the reading, a moment after the last change
    public synchronized void watch(Executor executor, Later later) {
        if (!watchers.isEmpty()) {
            return;
        }
        try {
            watchers = List.of(
                new FileWatcher(
                    List.of(environment.configFile(), environment.credentialsFile()), later, this::reload),
                new FileWatcher(environment.signInCaches(), later, () -> signInListeners.tell(this::current)));
            watchers.forEach(started -> executor.execute(started::run));
            // What changed between the first reading and now.
            later.run(Duration.ZERO, this::reload);
        } catch (IOException e) {
            LOG.warn("The shared AWS files cannot be watched: {}", e.getClass().getSimpleName());
        }
    }

    /// What the files say.
    ///
    /// @return the newest reading
    public ProfileSnapshot current() {
        return current;
    }

    /// Reads the files again and tells the listeners, on the calling thread, if anything is different. Reads from
    /// the disk: not for the JavaFX thread.
    public void reload() {
        synchronized (reading) {
            ProfileSnapshot before = current;
            ProfileSnapshot now = reader.read();
            if (now.equals(before)) {
                return;
            }
            current = now;
        }
        listeners.tell(this::current);
    }

    /// Listens to changes.
    ///
    /// @param listener takes the newest reading, on a background thread
    /// @return its place among the listeners
    public Subscription onChange(Consumer<? super ProfileSnapshot> listener) {
        return listeners.add(listener);
    }

    /// Listens to sign-ins made elsewhere, such as by `aws sso login` in a terminal.
    ///
    /// @param listener called on a background thread when something in the CLI's caches of sign-ins changed
    /// @return its place among the listeners
    public Subscription onSignIn(Runnable listener) {
        return signInListeners.add(snapshot -> listener.run());
    }

    /// Where they are.
    ///
    /// @return the surrounding
    public AwsEnvironment environment() {
        return environment;
    }

    /// Ends the watch.
    @Override
    public synchronized void close() {
        watchers.forEach(FileWatcher::close);
        watchers = List.of();
    }
}
