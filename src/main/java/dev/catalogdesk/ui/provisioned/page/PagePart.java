package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.ui.shell.LoadFailures;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One part of the page, asked for by itself. Only the newest question is answered; what was there before stays until
/// then, and where asking fails. Used on the JavaFX thread.
///
/// @param <T> what it holds
final class PagePart<T> {
    private final String name;
    private final TaskExecutor executor;
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(new LoadState.Idle());
    private final ReadOnlyObjectWrapper<Optional<T>> value = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable answered = () -> { };
    private int generation;
    private RunningTask running = RunningTask.NONE;

    /// @param name what it is, for the log
    PagePart(String name, TaskExecutor executor) {
        this.name = name;
        this.executor = executor;
    }

    /// Runs after each answer, also one that tells nothing new, and after each failure.
    PagePart<T> thenRun(Runnable action) {
        answered = action;
        return this;
    }

    ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<T>> value() {
        return value.getReadOnlyProperty();
    }

    /// Whether it was ever asked for.
    boolean asked() {
        return !(state.get() instanceof LoadState.Idle);
    }

    /// Asks, and shows that it does.
    void ask(Callable<T> work) {
        state.set(new LoadState.Loading());
        start(work);
    }

    /// Asks again without a sign of it, as when looking in now and then.
    void look(Callable<T> work) {
        start(work);
    }

    void stop() {
        generation++;
        running.cancel();
    }

    private void start(Callable<T> work) {
        stop();
        int mine = generation;
        running = BackgroundTask.of(name, work)
            .onSuccess(found -> {
                if (mine == generation) {
                    value.set(Optional.of(found));
                    state.set(new LoadState.Loaded());
                    answered.run();
                }
            })
            .onFailure(cause -> {
                if (mine == generation) {
                    state.set(LoadFailures.state(cause));
                    answered.run();
                }
            })
            .runOn(executor);
    }
}
