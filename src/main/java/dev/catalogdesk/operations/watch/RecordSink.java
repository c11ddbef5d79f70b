package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import java.time.Instant;
import java.util.List;

/// Hears what is seen of a record, on a background thread and never within a lock of the watchers.
public interface RecordSink {
    /// The record was read and has not ended, or can be asked for again after a time of waiting.
    ///
    /// @param detail the record when it was last read
    void seen(RecordDetail detail);

    /// The record has ended, as two reads in a row say; the last call.
    ///
    /// @param detail the record
    /// @param outputs all its outputs
    void ended(RecordDetail detail, List<RecordOutput> outputs);

    /// AWS cannot be asked just now.
    ///
    /// @param cause why
    /// @param nextTry when it is asked again
    void waiting(CatalogException cause, Instant nextTry);

    /// The session ended; nothing more is asked before [RecordWatch#resume()].
    ///
    /// @param cause what AWS said
    void needsSignIn(CatalogException cause);

    /// The record cannot be read, and waiting does not help; the last call.
    ///
    /// @param cause why
    void lost(CatalogException cause);
}
