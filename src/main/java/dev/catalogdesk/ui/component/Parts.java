package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.task.TaskExecutor;
import dev.catalogdesk.ui.theme.Theme;
import java.time.ZoneId;

/// What the shared parts of one program need: texts, the executor, the look, the time, and where column layouts are
/// kept. Made once by the composition root and handed to views.
public final class Parts {
    private final Messages messages;
    private final TaskExecutor executor;
    private final Theme theme;
    private final ColumnLayoutStore columnLayouts;
    private final RelativeTime times;
    private final Ticker ticker;

    /// Puts the parts' needs together.
    ///
    /// @param messages the texts
    /// @param executor for debouncing and the ticking clock
    /// @param theme the look
    /// @param columnLayouts where column layouts are kept
    /// @param zone in which times are shown
    public Parts(
            Messages messages, TaskExecutor executor, Theme theme, ColumnLayoutStore columnLayouts, ZoneId zone) {
        this.messages = messages;
        this.executor = executor;
        this.theme = theme;
        this.columnLayouts = columnLayouts;
        this.times = new RelativeTime(messages, zone);
        this.ticker = new Ticker(executor);
    }

    /// The texts.
    ///
    /// @return the texts of the interface
    public Messages messages() {
        return messages;
    }

    /// Where time passes.
    ///
    /// @return the executor
    public TaskExecutor executor() {
        return executor;
    }

    /// The look.
    ///
    /// @return the theme of all windows
    public Theme theme() {
        return theme;
    }

    /// Where column layouts are kept.
    ///
    /// @return the store
    public ColumnLayoutStore columnLayouts() {
        return columnLayouts;
    }

    /// How times are written.
    ///
    /// @return the formatter
    public RelativeTime times() {
        return times;
    }

    /// The one clock by which shown ages grow.
    ///
    /// @return the ticker
    public Ticker ticker() {
        return ticker;
    }
}
