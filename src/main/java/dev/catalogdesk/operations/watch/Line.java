package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import java.time.Instant;
import java.util.Optional;

/// Tells whether a call over a connection would leave now, so that those who can wait do not queue for it.
public interface Line {
    /// One that is always open.
    Line OPEN = new Line() {
        @Override
        public Optional<Hold> hold(String connection, String region) {
            return Optional.empty();
        }

        @Override
        public Runnable listen(Runnable listener) {
            return () -> { };
        }
    };

    /// Why nothing leaves, and until when.
    ///
    /// @param cause what is to be told the operator
    /// @param until when something leaves again; past where the next call is the one that tries
    record Hold(CatalogException cause, Instant until) {
        /// Whether AWS cannot be reached, rather than being asked too often.
        boolean down() {
            return cause instanceof CatalogException.Unreachable;
        }
    }

    /// How it is now.
    ///
    /// @param connection the connection's name
    /// @param region the region's id
    /// @return nothing where calls leave
    Optional<Hold> hold(String connection, String region);

    /// Hears when that may have changed.
    ///
    /// @param listener called on any thread; must return at once
    /// @return ends it
    Runnable listen(Runnable listener);
}
