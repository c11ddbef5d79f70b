package dev.catalogdesk.settings;

import dev.catalogdesk.model.RecordDetail;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The records of one place, in memory once they are asked for, and in their file. Safe on any thread.
final class RecordBook {
    private static final Logger LOG = LoggerFactory.getLogger(RecordBook.class);
    private final AccountPlace place;
    private final SettingsFile file;
    private final Object saving = new Object();
    private final boolean mayWrite;

    // Both guarded by this.
    private RecordLog log;
    private boolean changed;

    private RecordBook(AccountPlace place, SettingsFile file) {
        this.place = place;
        this.file = file;
        SettingsFile.Found found = file.read();
        found.problem().ifPresent(problem -> LOG.warn("Records kept of an account cannot be read: {}", problem));
        mayWrite = !(found.problem().orElse(null) instanceof SettingsProblem.Unreadable);
        log = RecordLogJson.read(place, found.content());
    }

    /// Reads the file.
    static RecordBook open(AccountPlace place, SettingsFile file) {
        return new RecordBook(place, file);
    }

    synchronized List<RecordDetail> records() {
        return log.records();
    }

    /// Takes records in.
    ///
    /// @return whether that made a difference, which is to be saved
    synchronized boolean keep(Collection<RecordDetail> more) {
        RecordLog now = log.with(more);
        boolean other = !now.equals(log);
        log = now;
        changed |= other;
        return other;
    }

    /// Saves what changed, together with what another process saved meanwhile.
    void save() {
        synchronized (saving) {
            if (!mayWrite || !takeChange()) {
                return;
            }
            try {
                file.reread().ifPresent(there -> absorb(RecordLogJson.read(place, there)));
                file.write(RecordLogJson.write(place, current()));
            } catch (IOException | RuntimeException e) {
                LOG.warn("Could not save the records of an account: {}", e.getClass().getSimpleName());
                putBack();
            }
        }
    }

    private synchronized RecordLog current() {
        return log;
    }

    private synchronized void absorb(RecordLog there) {
        log = there.with(log.records());
    }

    private synchronized boolean takeChange() {
        boolean was = changed;
        changed = false;
        return was;
    }

    private synchronized void putBack() {
        changed = true;
    }
}
