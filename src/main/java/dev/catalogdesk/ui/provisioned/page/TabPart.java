package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/// A part of the page that stands on a tab: asked for when the tab is first shown, and from then on whenever the
/// product tells something new. Used on the JavaFX thread.
///
/// @param <T> what it holds
final class TabPart<T> {
    private final PagePart<T> part;
    private final Supplier<Callable<T>> work;

    /// @param name what it is, for the log
    /// @param work gives, on the JavaFX thread, what is to be done on a background thread
    TabPart(String name, TaskExecutor executor, Supplier<Callable<T>> work) {
        part = new PagePart<>(name, executor);
        this.work = work;
    }

    /// The tab is shown.
    void show() {
        if (!part.asked()) {
            part.ask(work.get());
        }
    }

    /// Asks again where it was asked for.
    void renew() {
        if (part.asked()) {
            part.ask(work.get());
        }
    }

    /// Asks again without a sign of it.
    void look() {
        if (part.asked() && !part.state().get().loading()) {
            part.look(work.get());
        }
    }

    void stop() {
        part.stop();
    }

    ReadOnlyObjectProperty<LoadState> state() {
        return part.state();
    }

    ReadOnlyObjectProperty<Optional<T>> value() {
        return part.value();
    }
}
