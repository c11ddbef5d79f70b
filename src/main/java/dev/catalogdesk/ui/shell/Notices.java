package dev.catalogdesk.ui.shell;

import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Duration;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a window tells the operator: notices, which stay until dismissed, and toasts, which tell once that something
/// ended and go by themselves. Used on the JavaFX thread.
public final class Notices {
    /// How long a toast stays.
    static final Duration TOAST_TIME = Duration.ofSeconds(8);

    private static final int MAX_TOASTS = 3;

    private final TaskExecutor executor;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> toasts = FXCollections.observableArrayList();

    /// Begins with nothing to tell.
    ///
    /// @param executor lets the toasts go after a while
    public Notices(TaskExecutor executor) {
        this.executor = executor;
    }

    /// Shows a notice above the screen until it is dismissed. One that is there already is not shown twice.
    ///
    /// @param notice what to tell
    public void notify(Notice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    /// Tells once that something ended.
    ///
    /// @param toast what to tell, in a few words
    public void toast(Notice toast) {
        toasts.add(toast);
        if (toasts.size() > MAX_TOASTS) {
            toasts.removeFirst();
        }
        var unused = executor.after(TOAST_TIME, () -> dismiss(toast));
    }

    /// Takes a notice or toast away.
    ///
    /// @param notice which
    public void dismiss(Notice notice) {
        // The first one alike: of two toasts with the same words the older goes first.
        notices.remove(notice);
        toasts.remove(notice);
    }

    /// The notices shown.
    ///
    /// @return oldest first
    public ObservableList<Notice> notices() {
        return notices;
    }

    /// The toasts shown.
    ///
    /// @return oldest first
    public ObservableList<Notice> toasts() {
        return toasts;
    }
}
