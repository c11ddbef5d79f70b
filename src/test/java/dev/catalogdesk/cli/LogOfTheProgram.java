package dev.catalogdesk.cli;

import dev.catalogdesk.settings.AppDirs;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The program's log within a test, for tests of other packages. Closing gives the tests' own log back.
public final class LogOfTheProgram implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");
    private final List<Handler> handlers = List.of(ROOT.getHandlers());
    private final Level level = ROOT.getLevel();
    private final Optional<UncaughtExceptionHandler> uncaught =
        Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());

    /// Begins to write the log as the program does.
    ///
    /// @param dirs where its files are
    public LogOfTheProgram(AppDirs dirs) {
        ProgramLog.start(dirs);
    }

    @Override
    public void close() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
            handler.close();
        }
        handlers.forEach(ROOT::addHandler);
        ROOT.setLevel(level);
        Thread.setDefaultUncaughtExceptionHandler(uncaught.orElse(null));
    }
}
