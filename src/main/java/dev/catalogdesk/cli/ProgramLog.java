package dev.catalogdesk.cli;

import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.privacy.MaskingFormatter;
import dev.catalogdesk.settings.AppDirs;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends everything that is logged to a rotating file, with secrets masked, and nothing to the terminal, so that a
/// start is silent.
final class ProgramLog {
    private static final int FILE_SIZE = 1 << 20;
    private static final int FILES = 5;
    private static final Logger ROOT = Logger.getLogger("");
    // Held, because a logger that nobody holds forgets its level. JavaFX warns at every start from the class path.
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final Logger AWS = Logger.getLogger("software.amazon.awssdk");

    private ProgramLog() {
    }

    /// Begins logging to the file. Where none can be written the program runs without a log: that is no reason to
    /// refuse work, and the settings screen shows where the log should be.
    ///
    /// @param dirs where the program keeps its files
    static void start(AppDirs dirs) {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        // Else Java writes it to the terminal, as it is.
        Thread.setDefaultUncaughtExceptionHandler(
            (thread, error) -> ROOT.log(Level.SEVERE, "Nobody caught an error on " + thread.getName(), error));
        JAVAFX.setLevel(Level.SEVERE);
        // Never finer: the SDK's finer levels write requests, and with them secrets.
        AWS.setLevel(Level.WARNING);
        try {
            Path folder = privateFolder(dirs.logs());
            // Several processes may run: %u tells their files apart.
            FileHandler file = new FileHandler(folder + "/catalog-desk.%u.%g.log", FILE_SIZE, FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new MaskingFormatter(new SimpleFormatter(), new Masker()::mask));
            ROOT.addHandler(file);
            ROOT.setLevel(Level.INFO);
        } catch (IOException | SecurityException e) {
            ROOT.setLevel(Level.OFF);
        }
    }

    private static Path privateFolder(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return Files.createDirectories(folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return Files.createDirectories(folder);
    }
}
