package dev.catalogdesk;

/// Where the program starts. A plain class, not a JavaFX `Application`: the Java launcher refuses to start
/// one of those from the class path.
public final class Launcher {
    private Launcher() {
    }

    /// Starts the program.
    ///
    /// @param args the command line
    public static void main(String[] args) {
    }
}
