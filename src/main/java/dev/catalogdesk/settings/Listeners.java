package dev.catalogdesk.settings;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Listeners of something that changes on any thread. Listeners are called one after the other on the thread that
/// made the change, and each call takes the newest value, so that the last call a listener gets is never stale.
/// A listener that throws does not keep the others from being called. Whoever shows something goes to the JavaFX
/// thread by `TaskExecutor.onUi`.
///
/// @param <T> what they are told
public final class Listeners<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private final List<Consumer<? super T>> all = new CopyOnWriteArrayList<>();
    private final Object order = new Object();

    /// Makes an empty list.
    public Listeners() {
    }

    /// Adds a listener; it is not called for what is already there.
    ///
    /// @param listener takes the newest value; must not wait for another thread
    /// @return its place, to take it away
    public Subscription add(Consumer<? super T> listener) {
        // Wrapped, so that the same listener can be there twice and be taken away one by one.
        Consumer<T> own = listener::accept;
        all.add(own);
        return () -> all.remove(own);
    }

    /// Tells all.
    ///
    /// @param newest gives the value, read when their turn has come
    public void tell(Supplier<? extends T> newest) {
        synchronized (order) {
            T value = newest.get();
            for (Consumer<? super T> listener : all) {
                try {
                    listener.accept(value);
                } catch (RuntimeException e) {
                    LOG.error("A listener failed", e);
                }
            }
        }
    }
}
