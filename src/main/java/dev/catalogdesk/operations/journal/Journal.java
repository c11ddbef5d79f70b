package dev.catalogdesk.operations.journal;

import dev.catalogdesk.model.MessageKey;
import java.util.List;
import java.util.Optional;

/// Keeps what was meant and what came of it. Safe for use by several threads; its methods touch the disk, so they are
/// not for the JavaFX thread.
public interface Journal {
    /// Opens the journal and repairs it where it must be.
    ///
    /// @return what earlier runs of the program left, oldest first, also where nothing can be written; empty where
    ///     another process writes this journal
    /// @throws JournalException if it cannot be read
    List<Entry> load();

    /// Reads what is written by now, and repairs nothing.
    ///
    /// @return all entries that can be read, oldest first
    /// @throws JournalException if it cannot be read
    List<Entry> entries();

    /// Writes a fact. When this returns, it is on the disk.
    ///
    /// @param fact what to write
    /// @throws JournalException if it could not be written; then it will not be found there later either, as far as
    ///     the disk allows
    void append(Fact fact);

    /// Whether something stands in the way of writing, so that actions that change something are to be off. Looks
    /// anew each time, as disks are emptied and other processes end.
    ///
    /// @return what, or nothing where it can be written
    Optional<JournalException> obstacle();

    /// What had to be repaired when it was opened.
    ///
    /// @return a sentence for each, for the operator
    List<MessageKey> repairs();
}
