package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import java.time.Instant;

/// Hears what is seen of a record or a plan, on a background thread and never within a lock of the watchers.
public interface WatchSink {
    /// It was read and has not ended, or can be asked for again after a time of waiting.
    ///
    /// @param reading how it stood when it was last read
    void seen(Reading reading);

    /// It has ended, as two reads in a row say; the last call.
    ///
    /// @param reading how it ended, with all outputs
    void ended(Reading reading);

    /// AWS cannot be asked just now.
    ///
    /// @param cause why
    /// @param nextTry when it is asked again
    void waiting(CatalogException cause, Instant nextTry);

    /// The session ended; nothing more is asked before [Watch#resume()].
    ///
    /// @param cause what AWS said
    void needsSignIn(CatalogException cause);

    /// It cannot be read, and waiting does not help; the last call.
    ///
    /// @param cause why
    void lost(CatalogException cause);
}
