package dev.catalogdesk.operations;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.operations.journal.Entry;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Journal;
import dev.catalogdesk.operations.journal.JournalException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A journal that is gone with the test, and refuses to write when it is told to.
public final class MemoryJournal implements Journal {
    /// What was written, and what a test puts there as left from before.
    public final List<Entry> entries = new ArrayList<>();

    private Optional<JournalException.Why> obstacle = Optional.empty();

    /// Refuses to write from now on.
    ///
    /// @param why why
    public void refuse(JournalException.Why why) {
        obstacle = Optional.of(why);
    }

    /// The facts written.
    ///
    /// @return oldest first
    public List<Fact> facts() {
        return entries.stream().map(Entry::fact).toList();
    }

    @Override
    public List<Entry> load() {
        return List.copyOf(entries);
    }

    @Override
    public List<Entry> entries() {
        return load();
    }

    @Override
    public void append(Fact fact) {
        obstacle().ifPresent(e -> {
            throw e;
        });
        entries.add(new Entry(entries.size() + 1, Instant.EPOCH, fact));
    }

    @Override
    public Optional<JournalException> obstacle() {
        return obstacle.map(why -> new JournalException(why, "No space left on device"));
    }

    @Override
    public List<MessageKey> repairs() {
        return List.of();
    }
}
