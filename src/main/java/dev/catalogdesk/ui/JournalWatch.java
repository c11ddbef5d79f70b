package dev.catalogdesk.ui;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.operations.journal.Journal;
import dev.catalogdesk.operations.journal.JournalException;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whether the journal can be written, without which nothing may be changed in AWS. Looks again and again, as another
/// process of the program ends and disks are emptied. Used on the JavaFX thread; the disk is touched away from it.
final class JournalWatch {
    private static final Duration AGAIN = Duration.ofSeconds(3);
    private final Journal journal;
    private final TaskExecutor executor;
    private final Runnable freed;
    private final ReadOnlyObjectWrapper<Optional<MessageKey>> obstacle =
        new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param freed runs when the journal can be written that could not be before
    JournalWatch(Journal journal, TaskExecutor executor, Runnable freed) {
        this.journal = journal;
        this.executor = executor;
        this.freed = freed;
    }

    /// Begins to look.
    void start() {
        executor.run(BackgroundTask.of("journal", journal::obstacle).onSuccess(this::show)
            .onFinished(() -> executor.after(AGAIN, this::start)));
    }

    /// What stands in the way.
    ///
    /// @return a sentence for the operator; nothing while the journal can be written
    ReadOnlyObjectProperty<Optional<MessageKey>> obstacle() {
        return obstacle.getReadOnlyProperty();
    }

    private void show(Optional<JournalException> found) {
        boolean before = obstacle.get().isPresent();
        obstacle.set(found.map(JournalWatch::words));
        if (before && found.isEmpty()) {
            freed.run();
        }
    }

    private static MessageKey words(JournalException obstacle) {
        return switch (obstacle.why()) {
            case TAKEN -> MessageKey.of("journal.taken");
            case UNWRITABLE -> MessageKey.of("journal.unwritable", obstacle.getMessage());
        };
    }
}
