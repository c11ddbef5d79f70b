package dev.catalogdesk.ui;

import dev.catalogdesk.starts.Entrance;
import dev.catalogdesk.starts.StartListener;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The place to which later starts of the program come. A program that is the first holds it from the beginning; one
/// that began on its own takes it as soon as the first has ended, so that there is a first again. Used on the JavaFX
/// thread; the files are touched away from it.
final class FirstPlace {
    private static final Duration AGAIN = Duration.ofSeconds(3);
    private final Supplier<Optional<StartListener>> door;
    private final TaskExecutor executor;
    private final Consumer<StartListener> taken;
    private Optional<StartListener> listener = Optional.empty();
    private boolean ended;

    /// @param door takes the place where nobody holds it any more; blocks
    /// @param taken hears once where later starts come to now
    FirstPlace(Supplier<Optional<StartListener>> door, TaskExecutor executor, Consumer<StartListener> taken) {
        this.door = door;
        this.executor = executor;
        this.taken = taken;
    }

    /// Begins to let later starts in, or to look whether the place has become free.
    void begin(Entrance entrance) {
        switch (entrance) {
            case Entrance.First(StartListener first) -> take(first);
            case Entrance.Apart apart -> lookAgain();
            case Entrance.HandedOver handed -> { }
        }
    }

    private void lookAgain() {
        executor.after(AGAIN, () -> executor.run(BackgroundTask.of("first start", door::get).onSuccess(this::looked)));
    }

    private void looked(Optional<StartListener> found) {
        if (ended) {
            found.ifPresent(StartListener::close);
        } else {
            found.ifPresentOrElse(this::take, this::lookAgain);
        }
    }

    private void take(StartListener found) {
        listener = Optional.of(found);
        taken.accept(found);
    }

    /// Lets nobody in any more, and looks no more.
    void stop() {
        ended = true;
        listener.ifPresent(StartListener::stop);
    }

    /// Makes room for another first start, once the program's files are written and closed.
    void free() {
        listener.ifPresent(StartListener::close);
    }
}
