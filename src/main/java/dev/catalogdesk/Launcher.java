package dev.catalogdesk;

import dev.catalogdesk.cli.CommandLineProgram;

/// Where the program starts. A plain class, not a JavaFX `Application`: the Java launcher refuses to start one of
/// those from the class path.
public final class Launcher {
    private Launcher() {
    }

    /// Runs the program and ends the process with its exit code.
    ///
    /// @param arguments the command line
    public static void main(String[] arguments) {
        // Ended by hand, because a toolkit that failed to start leaves threads behind that would keep the process.
        System.exit(CommandLineProgram.ofProcess().run(arguments));
    }
}
