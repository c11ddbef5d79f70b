package dev.catalogdesk.cli;

import dev.catalogdesk.settings.AppDirs;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.starts.Entrance;
import dev.catalogdesk.ui.App;
import dev.catalogdesk.ui.StartOptions;
import dev.catalogdesk.ui.task.Processors;
import java.util.Optional;

/// Opens real windows. Where there is no display or no GTK, JavaFX fails with a stack trace or an unsatisfied link;
/// that becomes one line and an exit code. Where the program runs already, that one opens the window.
final class JavaFxWindowStart implements WindowStart {
    private final Console console;

    JavaFxWindowStart(Console console) {
        this.console = console;
    }

    @Override
    public int run(StartOptions options) {
        Processors.leaveOneToTheWindow();
        Optional<Entrance> other = App.knock(options);
        if (other.orElse(null) instanceof Entrance.HandedOver(String words)) {
            return handedOver(words);
        }
        ProgramLog.start(AppDirs.ofSystem());
        Thread.startVirtualThread(SettingsStore::prepare);
        try {
            App.main(options, other.filter(Entrance.Apart.class::isInstance).map(Entrance.Apart.class::cast));
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

    private int handedOver(String words) {
        console.say("Catalog Desk runs already; it opened a window." + (words.isEmpty() ? "" : " " + words));
        return ExitCode.OK;
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
