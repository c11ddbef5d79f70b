package dev.catalogdesk.settings;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/// The guards of connections as they stand at the moment of asking. One for the whole process; safe for use by several
/// threads.
public final class Policies {
    private final SettingsStore store;

    /// Looks them up in the settings, and keeps changes there.
    ///
    /// @param store the settings
    public Policies(SettingsStore store) {
        this.store = store;
    }

    /// The guards of a connection now.
    ///
    /// @param connectionId id of the connection
    /// @return those chosen, or else the initial ones
    public ConnectionPolicy of(String connectionId) {
        return store.current().policies().of(connectionId);
    }

    /// Changes the guards of a connection; every window follows at once.
    ///
    /// @param connectionId id of the connection
    /// @param change makes the new guards of the present ones
    public void change(String connectionId, UnaryOperator<ConnectionPolicy> change) {
        store.update(s -> s.withPolicies(
            all -> all.with(connectionId, change.apply(all.of(connectionId)))));
    }

    /// Listens to changes of guards, of whatever connection.
    ///
    /// @param listener called on the thread that changed settings; asks [#of] for what it needs
    /// @return its place among the listeners
    public Subscription onChange(Runnable listener) {
        AtomicReference<ConnectionPolicies> known = new AtomicReference<>(store.current().policies());
        return store.onChange(settings -> {
            if (!known.getAndSet(settings.policies()).equals(settings.policies())) {
                listener.run();
            }
        });
    }
}
