package dev.catalogdesk.cli;

import dev.catalogdesk.settings.AppDirs;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.ui.App;
import dev.catalogdesk.ui.StartOptions;

/// Opens real windows. Where there is no display or no GTK, JavaFX fails with a stack trace or an unsatisfied link;
/// that becomes one line and an exit code.
final class JavaFxWindowStart implements WindowStart {
    private final Console console;

    JavaFxWindowStart(Console console) {
        this.console = console;
    }

    @Override
    public int run(StartOptions options) {
        ProgramLog.start(AppDirs.ofSystem());
        Thread.startVirtualThread(SettingsStore::prepare);
        try {
            App.main(options.toParameters().toArray(String[]::new));
            return ExitCode.OK;
        } catch (UnsupportedOperationException | LinkageError e) {
            return noWindow(e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof UnsupportedOperationException || e.getCause() instanceof LinkageError) {
                return noWindow(e.getCause());
            }
            throw e;
        }
    }

    private int noWindow(Throwable problem) {
        boolean library = problem instanceof LinkageError || String.valueOf(problem.getMessage()).contains("GTK");
        String what = library
            ? "a library it needs to draw is missing (on Linux: GTK 3 and Pango)" : "there is no display";
        console.complain("catalog-desk: No window can be opened, because " + what
            + ". These commands work without one: catalog-desk demo-server, catalog-desk --help,"
            + " catalog-desk --version.");
        return ExitCode.UNAVAILABLE;
    }
}
